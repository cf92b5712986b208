package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.Section;

/** The layouts that sites and editions give entries of one and the same content. */
class LayoutVariantsTest {

  private static final String TITLE = "Rapporteur Sample Report 2003 - Norland\n\n";
  private static final String COVERING = "Covering events from January - December 2002\n\n";
  private static final String BODY =
      """


      Two detainees died. A newspaper was closed.

      Background

      A law was passed.

      • Eli Fox was held in May.

      Death penalty

      Nobody was told.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of state: Ana Bell#Head of government: Ben Cole#Death penalty: retentionist",
        "Head of State: Ana Bell#Head of Government: Ben Cole#Death Penalty: retentionist",
        "HEAD OF STATE: Ana Bell#HEAD OF GOVERNMENT: Ben Cole#DEATH PENALTY: retentionist",
        "Head of state : Ana Bell#Head of government : Ben Cole#Death penalty : retentionist",
        "Head of state Ana Bell#Head of government Ben Cole#Death penalty retentionist",
        "Head of state:#Ana Bell#Head of government:#Ben Cole#Death penalty:#retentionist",
        "Head of state:##Ana Bell##Head of government:##Ben Cole##Death penalty:##retentionist",
        "Head of state: Ana Bell##Head of government: Ben Cole##Death penalty: retentionist",
        "Head of state: Ana#Bell#Head of government: Ben Cole#Death penalty: retentionist",
        "Head of state:\u00A0Ana Bell#Head\u00A0of government: Ben Cole#Death penalty: retentionist",
        "REPUBLIC OF NORLAND#Head of state: Ana Bell#Head of government: Ben Cole#Death penalty:"
            + " retentionist",
        "REPUBLIC OF NORLANDHead of state: Ana Bell#Head of government: Ben Cole#Death penalty:"
            + " retentionist",
        "Republic of Norland#Head of state: Ana Bell#Head of government: Ben Cole#Death penalty:"
            + " retentionist",
        "Head of state: Ana Bell Head of government: Ben Cole Death penalty: retentionist",
      })
  void theHeaderIsReadHoweverItIsSet(String header) {
    for (String front : List.of(TITLE + COVERING, TITLE)) {
      ParsedReport report = Entries.parse(front + header.replace('#', '\n') + BODY);

      assertThat(report.headerFacts())
          .extracting(HeaderFact::value)
          .containsExactly("Ana Bell", "Ben Cole", "retentionist");
      assertThat(headings(report)).containsExactly("Background", "Death penalty");
    }
  }

  @Test
  void theHeaderMayStandOnOneLineWithTheLead() {
    String text =
        TITLE
            + COVERING
            + "Head of state: Ana Bell Head of government: Ben Cole Death penalty: retentionist "
            + BODY.strip();
    ParsedReport report = Entries.parse(text);

    assertThat(report.headerFacts()).hasSize(3);
    assertThat(CanonicalText.of(text).quote(Objects.requireNonNull(report.summary())))
        .startsWith("Two detainees died.");
  }

  @Test
  void withoutAHeaderTheDeathPenaltyIsASectionAndNoFact() {
    ParsedReport report = Entries.parse(TITLE + COVERING.strip() + BODY);

    assertThat(report.headerFacts()).isEmpty();
    assertThat(report.claims()).isEmpty();
    assertThat(headings(report)).containsExactly("Background", "Death penalty");
    assertThat(report.findNotice(NoticeCode.HEADER_NOT_STATED)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Death penalty\n\nRetentionist parties won the vote in the north.\n",
        "Death penalty\nAbolitionist groups met in the north of the country.\n",
        "International Criminal Court\n\nSigned papers were found in a drawer.\n",
      })
  void aHeadingThatEqualsALabelIsNoFact(String section) {
    ParsedReport report =
        Entries.parse(TITLE + COVERING + "Head of state: Ana Bell\n\nA lead.\n\n" + section);

    assertThat(report.headerFacts()).hasSize(1);
    assertThat(headings(report)).containsExactly(section.lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Covering events from January-December 2002 | 2002-01-01 | 2002-12-31",
        "Covering events from January - December 2002 | 2002-01-01 | 2002-12-31",
        "Covering events from January – December 2002 | 2002-01-01 | 2002-12-31",
        "COVERING EVENTS FROM JANUARY - DECEMBER 2002 | 2002-01-01 | 2002-12-31",
        "Covers events from November 2001 - November 2002 | 2001-11-01 | 2002-11-30",
        "Covering events from January to December 2002. | 2002-01-01 | 2002-12-31",
      })
  void coverageIsReadHoweverItIsWritten(String line, String from, String to) {
    Coverage coverage = Entries.parse(TITLE + line + BODY).coverage();

    assertThat(Objects.requireNonNull(coverage).from()).isEqualTo(from);
    assertThat(coverage.to()).isEqualTo(to);
  }

  @Test
  void treatiesAreFactsAndNoSection() {
    ParsedReport report =
        Entries.parse(
            TITLE
                + "Republic of Norland\nHead of state: Ana Bell\nCapital: Aldby\nPopulation: 3.2"
                + " million\nOfficial languages: Norse, Sami\nDeath penalty: retentionist\n"
                + "2002 treaty ratifications/signatures: Convention against Torture;\n"
                + "Optional Protocol to the Women’s Convention\n\nTwo detainees died.\n\nBackground"
                + "\n\nA law was passed.\n");

    assertThat(report.headerFacts())
        .extracting(HeaderFact::label)
        .endsWith("Death penalty", "2002 treaty ratifications/signatures");
    assertThat(headings(report)).containsExactly("Background");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PublisherRapporteurPublication Date28 May 2003Cite asRapporteur, Sample, 28 May 2003,"
            + " available at: x [accessed 2 June 2018]DisclaimerThis is so.",
        "- Document source:#-#Rapporteur#- Date:#28 May 2003#",
        "| Publisher | Rapporteur |#| Country | Norland |#| Publication Date | 28 May 2003 |#"
            + "| Comments | Covers events from January 2002 - December 2002 |#",
        "Document source: Rapporteur##Date: 28 May 2003#",
        "• Publisher: Rapporteur#• Publication Date: 28 May 2003#",
      })
  void mastheadsOfSitesAreRead(String fields) {
    Masthead masthead =
        Entries.parse(
                TITLE
                    + fields.replace('#', '\n')
                    + "\n"
                    + COVERING
                    + "Head of state: Ana Bell"
                    + BODY)
            .masthead();

    assertThat(masthead.publisher()).isEqualTo("Rapporteur");
    assertThat(masthead.publishedOn()).isEqualTo("2003-05-28");
  }

  @Test
  void withoutAMastheadTheTextStartsAtItsCoverage() {
    ParsedReport report = Entries.parse(COVERING + "Head of state: Ana Bell" + BODY);

    assertThat(report.masthead().edition()).isEqualTo(2003);
    assertThat(report.headerFacts()).hasSize(1);
    assertThat(headings(report)).containsExactly("Background", "Death penalty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright notice: © Copyright Rapporteur#",
        "© Copyright Rapporteur 2003#",
        "Search Refworld##Back to top#",
        "AI country reports/visits##Reports#• One (AI Index: ABC 11/001/2002)##Visit##"
            + "AI delegates visited Norland in May to speak with families.#",
        "Amnesty International report/visit##Norland: Prisons (ABC 11/001/2008)#"
            + "Amnesty International delegates visited Norland in May.#",
      })
  void whatFollowsTheEntryAddsNothing(String end) {
    ParsedReport report =
        Entries.parse(
            TITLE + COVERING + "Head of state: Ana Bell" + BODY + "\n" + end.replace('#', '\n'));

    assertThat(headings(report)).containsExactly("Background", "Death penalty");
    assertThat(report.incidents()).hasSize(1);
  }

  private static List<String> headings(ParsedReport report) {
    return report.sections().stream().map(Section::heading).toList();
  }
}
