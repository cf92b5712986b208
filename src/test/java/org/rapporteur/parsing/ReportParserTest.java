package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Section;
import org.rapporteur.report.Topic;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

class ReportParserTest {

  private static final CanonicalText TEXT = CanonicalText.of(Entries.NORLAND);
  private static final ParsedReport REPORT = Entries.parse(Entries.NORLAND);

  @Test
  void readsTheMasthead() {
    Masthead masthead = REPORT.masthead();

    assertThat(masthead.title()).isEqualTo("Rapporteur Sample Report 2003 - Norland");
    assertThat(masthead.series()).isEqualTo(Entries.SAMPLE);
    assertThat(masthead.edition()).isEqualTo(2003);
    assertThat(masthead.countryAsPublished()).isEqualTo("Norland");
    assertThat(masthead.publisher()).isEqualTo("Rapporteur");
    assertThat(masthead.publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(masthead.citation())
        .startsWith("Rapporteur, Rapporteur Sample Report 2003 - Norland , 28 May 2003")
        .endsWith("[accessed 2 June 2018]");
    assertThat(masthead.disclaimer()).isEqualTo("This is not a publication of anybody else.");
    assertThat(REPORT.coverage()).isEqualTo(Coverage.ofEdition(2003));
  }

  @Test
  void keepsTheHeaderInOrder() {
    assertThat(REPORT.headerFacts())
        .extracting(HeaderFact::label)
        .containsExactly(
            "Head of state", "Head of government", "Death penalty", "International Criminal Court");
    assertThat(TEXT.quote(REPORT.headerFacts().getFirst().span()))
        .isEqualTo("Head of state: Ana Bell");
  }

  @Test
  void everyClaimQuotesTheWordsThatStateIt() {
    assertThat(REPORT.claims())
        .extracting(
            Claim::indicator, Claim::value, Claim::basis, claim -> TEXT.quote(claim.evidence()))
        .containsExactly(
            tuple(
                Indicator.HEAD_OF_STATE,
                ClaimValue.Leader.named("Ana Bell"),
                Basis.STATED,
                "Ana Bell"),
            tuple(
                Indicator.HEAD_OF_GOVERNMENT,
                ClaimValue.Leader.named("Ben Cole"),
                Basis.STATED,
                "Ben Cole (replaced Cy Dean in January)"),
            tuple(
                Indicator.HEAD_OF_GOVERNMENT,
                ClaimValue.Leader.named("Cy Dean"),
                Basis.INFERRED,
                "replaced Cy Dean in January"),
            tuple(
                Indicator.DEATH_PENALTY,
                new ClaimValue.DeathPenalty(DeathPenaltyStatus.RETENTIONIST),
                Basis.STATED,
                "retentionist"),
            tuple(
                Indicator.ICC,
                ClaimValue.Icc.ofWords(IccStatus.NOT_SIGNED),
                Basis.STATED,
                "not signed"));
    assertThat(REPORT.claims())
        .allMatch(claim -> claim.asPublished().equals(TEXT.quote(claim.evidence())));
  }

  @Test
  void aReplacementDatesBothTenures() {
    PartialDate january = PartialDate.of(2002, 1);

    assertThat(REPORT.claims().subList(1, 3))
        .extracting(Claim::period)
        .containsExactly(Period.from(january), Period.until(january));
  }

  @Test
  void theLeadIsTheSummary() {
    assertThat(REPORT.summary())
        .extracting(TEXT::quote)
        .isEqualTo("Two detainees died. A newspaper was closed.");
  }

  @Test
  void findsTheSectionsInOrder() {
    assertThat(REPORT.sections())
        .extracting(Section::ordinal, Section::heading, Section::topic)
        .containsExactly(
            tuple(1, "Human rights protection", Topic.HUMAN_RIGHTS_INSTITUTIONS),
            tuple(2, "Torture and deaths in custody", Topic.TORTURE),
            tuple(3, "Forcible deportations", Topic.FORCED_RETURNS),
            tuple(4, "Death penalty", Topic.DEATH_PENALTY));
  }

  @Test
  void furnitureBelongsToNoSection() {
    assertThat(TEXT.quote(REPORT.sections().getLast().span()))
        .startsWith("Death penalty\n")
        .endsWith("in August.");
  }

  @Test
  void nothingIsToBeNoticed() {
    assertThat(REPORT.notices()).isEmpty();
  }
}
