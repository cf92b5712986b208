package org.rapporteur.parsing.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.time.Period;

class HeaderReadingTest {

  private static final String LEAD = "\n\nThe lead tells of the year. It goes on.\n";

  @ParameterizedTest
  @CsvSource({
    "retentionist, RETENTIONIST",
    "Retentionist, RETENTIONIST",
    "abolitionist for all crimes, ABOLITIONIST_ALL_CRIMES",
    "abolitionist for all crimes., ABOLITIONIST_ALL_CRIMES",
    "abolitionist for ordinary crimes, ABOLITIONIST_ORDINARY_CRIMES",
    "abolitionist in practice, ABOLITIONIST_IN_PRACTICE",
    "abolitionist, ABOLITIONIST_UNSPECIFIED"
  })
  void readsTheDeathPenalty(String value, DeathPenaltyStatus status) {
    assertThat(read("Death penalty: " + value).claims())
        .extracting(Claim::value, Claim::asPublished)
        .containsExactly(tuple(new ClaimValue.DeathPenalty(status), value));
  }

  @ParameterizedTest
  @CsvSource({
    "not signed, NOT_SIGNED",
    "signed, SIGNED",
    "signed but declared intention not to ratify, SIGNED_INTENT_NOT_TO_RATIFY",
    "nullified signature, SIGNATURE_NULLIFIED",
    "not ratified, NOT_RATIFIED",
    "ratified., RATIFIED",
    "acceded, ACCEDED"
  })
  void readsTheStandingTowardsTheCourt(String value, IccStatus status) {
    assertThat(read("International Criminal Court: " + value).claims())
        .extracting(Claim::value)
        .containsExactly(ClaimValue.Icc.ofWords(status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Death penalty: retentionist",
        "Death penalty status: retentionist",
        "DEATH PENALTY: retentionist",
        "Death penalty : retentionist",
        "Death penalty retentionist",
        "Death penalty:\nretentionist",
        "Death penalty:\n\nretentionist",
        "REPUBLIC OF NORLAND\nDeath penalty: retentionist",
        "REPUBLIC OF NORLANDDeath penalty: retentionist",
        "NORLAND (REPUBLIC)Death penalty: retentionist",
        "Covering events from January to December 2002Death penalty: retentionist"
      })
  void aLabelIsReadHoweverItIsSet(String header) {
    HeaderReading reading = read(header);

    assertThat(reading.claims()).extracting(Claim::asPublished).containsExactly("retentionist");
    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of Zanzibar government | HEAD_OF_GOVERNMENT | Zanzibar | false",
        "Head of Somaliland Republic | HEAD_OF_STATE | Somaliland Republic | false",
        "President of the Republika Srpska | HEAD_OF_STATE | Republika Srpska | false",
        "Head of national government | HEAD_OF_GOVERNMENT | | false",
        "President of the Republic | HEAD_OF_STATE | | false",
        "Interim head of state | HEAD_OF_STATE | | true",
        "Head of Norland | HEAD_OF_STATE | | false",
        "President of the Transitional Administration | HEAD_OF_STATE | | true",
        "Head of the interim government | HEAD_OF_GOVERNMENT | | true",
        "Head of government of Transitional Federal Government | HEAD_OF_GOVERNMENT | | true",
      })
  void otherOfficesAreKeptAsPrinted(
      String label, Indicator office, String jurisdiction, boolean interim) {
    assertThat(read(label + ": Ana Bell").claims())
        .containsExactly(
            new Claim(
                office,
                jurisdiction,
                new ClaimValue.Leader("Ana Bell", interim, false, false, null, label),
                "Ana Bell",
                Period.unknown(),
                Basis.STATED,
                CanonicalText.of(label + ": Ana Bell")
                    .span(label.length() + 2, label.length() + 10)));
  }

  @Test
  void oneLabelForTwoOfficesMakesTwoClaims() {
    assertThat(read("Head of state and government: Ana Bell").claims())
        .extracting(Claim::indicator)
        .containsExactly(Indicator.HEAD_OF_STATE, Indicator.HEAD_OF_GOVERNMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Population: 15.8 million",
        "Life expectancy: 65.4 years",
        "Under-5 mortality (m/f): 34/26 per 1,000",
        "Under-5-mortality: 34 per 1,000",
        "Adult literacy: 99 per cent",
        "UN Women's Convention: ratified",
        "UN Women’s Convention and its Optional Protocol: ratified",
        "Optional Protocol to UN Women's Convention: signed",
        "Official languages: Norse, Sudlandish",
        "2001 treaty ratifications/signatures: Convention against Torture"
      })
  void otherFiguresAreKeptAndClaimNothing(String line) {
    HeaderReading reading = read("Head of state: Ana Bell\n" + line);

    assertThat(reading.facts())
        .extracting(fact -> fact.label() + ": " + fact.value())
        .containsExactly("Head of state: Ana Bell", line);
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "International Criminal Court: signed but declared#intention not to ratify",
        "Head of government: Ana Bell (replaced#Ben Cole in May)",
        "Head of government: Ana Bell (replaced Ben Cole##in May)",
        "Head of state: Queen Joan, represented by#Governor General Ana Bell",
        "Head of government of Transitional Federal#Government: Ana Bell",
        "Head of government: Said bin Omar Al#Maktab (replaced Ali bin Omar Al#Maktab in January)",
        "Head of government: Ana Bell#Cole (replaced Ben##Dean in May)",
        "Head of state: rotating presidency - Ana#Bell, Ben Cole, Cy#Dean",
        "Head of state: Leader of the Union#Republic of Norland: Ana Bell"
      })
  void whatIsWrappedIsOne(String lines) {
    HeaderReading reading = read(lines.replace('#', '\n') + "\nDeath penalty: retentionist");

    assertThat(reading.facts()).hasSize(2);
    assertThat(reading.facts().getFirst())
        .extracting(fact -> fact.label() + ": " + fact.value())
        .isEqualTo(lines.replaceAll("#+", " "));
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void aHeaderOnOneLineWithTheLeadIsTakenApart() {
    HeaderReading reading =
        read(
            "Head of state: Ana Bell Head of government: Ben Cole Death penalty: retentionist"
                + " International Criminal Court: not signed Two detainees died.");

    assertThat(reading.facts())
        .extracting(HeaderFact::value)
        .containsExactly("Ana Bell", "Ben Cole", "retentionist", "not signed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of state#Ana Bell#Head of government#Ben Cole#Death penalty#retentionist",
        "Head of state Ana Bell#Head of government Ben Cole#Death penalty retentionist",
        "Head of state: Ana Bell#?Head of government: Ben Cole#Death penalty: retentionist",
        "Republic of NorlandHead of state: Ana Bell#Head of government: Ben Cole#Death penalty:"
            + " retentionist*"
      })
  void aDamagedHeaderIsReadAll(String lines) {
    assertThat(read(lines.replace('#', '\n')).claims())
        .extracting(Claim::indicator)
        .containsExactly(
            Indicator.HEAD_OF_STATE, Indicator.HEAD_OF_GOVERNMENT, Indicator.DEATH_PENALTY);
  }

  @Test
  void aNameThatIsWrappedAtItsHyphenIsJoined() {
    HeaderReading reading =
        read(
            "Head of state: Ana Bell-\nCole (replaced Ben Al-\nDean in May)\nDeath penalty: retentionist");

    assertThat(reading.facts().getFirst().value())
        .isEqualTo("Ana Bell-Cole (replaced Ben Al-Dean in May)");
    assertThat(reading.claims())
        .extracting(Claim::value)
        .contains(ClaimValue.Leader.named("Ana Bell-Cole"), ClaimValue.Leader.named("Ben Al-Dean"));
  }

  @Test
  void anUnknownLabelEndsTheValueBeforeIt() {
    assertThat(read("Head of state: Ana Bell\nVoting age: 18\nDeath penalty: retentionist").facts())
        .extracting(HeaderFact::value)
        .containsExactly("Ana Bell", "18", "retentionist");
  }

  @Test
  void figuresAreReadWithoutColonsAndCutFromTheLead() {
    assertThat(
            read("Head of state Ana Bell\nPopulation 3.2 million\nAdult literacy 99 per cent")
                .facts())
        .extracting(HeaderFact::value)
        .containsExactly("Ana Bell", "3.2 million", "99 per cent");
    assertThat(
            read("Head of state: Ana Bell Adult literacy: 99 per cent Poverty grew in May.")
                .facts())
        .extracting(HeaderFact::value)
        .containsExactly("Ana Bell", "99 per cent");
  }

  @Test
  void aBracketThatNeverClosesDoesNotSwallowTheLead() {
    HeaderReading reading = read("Head of government: Ana Bell (replaced Ben Cole in May");

    assertThat(reading.facts().getFirst().value()).isEqualTo("Ana Bell (replaced Ben Cole in May");
    assertThat(reading.claims()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of state and government: Ana Bell#Head of government: Ben Cole | true",
        "Head of government: Ana Bell#Head of the interim government: Ben Cole | true",
        "Head of government: Ana Bell (until May)#Head of the interim government: Ben Cole (since"
            + " May) | false",
        "Head of state: Ana Bell#Head of Sudland Republic: Ben Cole | false",
        "Head of state: rotating presidency - Ana Bell, Ben Cole | false",
        "Head of government: Ana Bell (replaced Ben Cole in May) | false",
      })
  void twoHoldersOfOneOfficeAtOneTimeAreNoticed(String lines, boolean noticed) {
    assertThat(
            read(lines.replace('#', '\n')).notices().stream()
                .anyMatch(notice -> notice.code() == NoticeCode.LEADERS_CONTRADICT))
        .isEqualTo(noticed);
  }

  @Test
  void theLeadIsNoValue() {
    HeaderReading reading = read("Head of state: Ana Bell\nDeath penalty:");

    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.HEADER_VALUE_MISSING);
    assertThat(reading.facts().getLast().value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of state:#Ana Bell | Ana Bell",
        "Head of state:#Ana Bell#Death penalty: retentionist | Ana Bell",
        "Head of state:##Ana Bell##Death penalty: retentionist | Ana Bell",
        "Head of state:#Ana#Death penalty: retentionist | Ana",
        // One word, or one past a gap, may be the first heading.
        "Head of state:#Background | ''",
        "Head of state:##Ana Bell | ''",
        "Head of state:#Ana Bell fled. | ''",
        "Head of state:#Ana Bell fled.#Death penalty: retentionist | ''",
      })
  void aValueStandsBelowItsLabelWhereNothingElseCan(String header, String value) {
    assertThat(read(header.replace('#', '\n')).facts().getFirst().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of government: Ana Bell#(replaced Ben Cole in May) | 0",
        "Head of government: Ana Bell#(replaced Ben Cole in May.) | 0",
        "Head of government: Ana Bell#replaced Ben Cole in May | 0",
        "Head of government: Ana Bell (replaced Ben Cole in May#) | 0",
        "Head of government: Ana Bell#Ek (replaced Ben#Cole, an officer, in#May) | 0",
        "Head of government: Ana Bell#was ill in May. | 1",
        "Head of government: Ana Bell#Background | 1",
        "Head of government: Ana Bell##Two (both men) died | 2",
        "Head of government: Ana Bell (interim)##Two (both men) died | 2",
        "Head of government: Ana Bell (replaced Ben Cole in May##Two men died in#the north (of hunger)"
            + " | 3",
        "Head of government: Ana Bell (replaced Ben Cole in May##Two men died. One (a guard) fled."
            + " | 2",
      })
  void aValueGoesOnInBracketsAndLowerCase(String header, int linesBelow) {
    String[] lines = header.split("#");
    String value =
        Stream.of(lines).limit(lines.length - linesBelow).collect(Collectors.joining(" "));

    assertThat(read(header.replace('#', '\n')).facts())
        .extracting(fact -> fact.label() + ": " + fact.value())
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({"160, true", "161, false"})
  void aLongBracketAndALongLineAreOfTheLead(int length, boolean ofTheHeader) {
    String start = "Head of government: Ana Bell ";
    String bracket = "(replaced Ben Cole\n\n" + "o".repeat(length - 20);
    String line = "Ana " + "o".repeat(length - 4);

    assertThat(read(start + bracket + ")").facts().getFirst().value().endsWith(")"))
        .isEqualTo(ofTheHeader);
    assertThat(
            read("Head of government:\n" + line + "\nDeath penalty: retentionist")
                .facts()
                .getFirst()
                .value())
        .isEqualTo(ofTheHeader ? line : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of state: Ana Bell | 1",
        "Head of state: Ana Bell (replaced Ben Cole#in May) | 1",
        "Head of state: Ana Bell (replaced Ben Cole#in May | 1",
        "Head of state: Ana Bell#Death penalty: | 2",
        "Head of state: Ana Bell##Death penalty | 1",
        "Head of state | 0",
      })
  void aHeaderMayEndTheText(String header, int facts) {
    List<Line> lines = Line.listAll(CanonicalText.of(header.replace('#', '\n')));

    assertThat(HeaderReading.of(lines, 0, "Norland", Coverage.ofEdition(2003)).facts())
        .hasSize(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of state##Ana Bell",
        "Head of state#Ana Bell fled in May.",
        "Head of state#was ill for long",
        "Head of state#In short: Ana Bell",
        "Head of state#Head of government",
        "Head of state of the north",
        "Death penalty#debated in parliament",
        "Death penalty debated in parliament"
      })
  void aLabelWithoutColonNeedsAValueThatCanBeNothingElse(String header) {
    assertThat(read(header.replace('#', '\n')).facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of state: Ana Bell#Death penalty: retentionist | 2",
        "Capital: Norbury#Population: 3 million | 0",
        "Head of state: Ana Bell#Capital: Norbury | 0",
        "Head of state: Ana Bell######Death penalty: retentionist | 2",
        "Head of state: Ana Bell#######Death penalty: retentionist | 0",
      })
  void belowRunningTextTwoLabelsNearEachOtherMakeAHeader(String header, int facts) {
    assertThat(read("The foreword ends here.\n\n" + header.replace('#', '\n')).facts())
        .hasSize(facts);
  }

  @ParameterizedTest
  @CsvSource({"7, 1, 1", "8, 1, 0", "8, 2, 2"})
  void aHeaderBeginsBelowFewShortLinesOrHasTwoLabels(int linesBefore, int labels, int facts) {
    String header =
        Stream.of("Head of state: Ana Bell", "Death penalty: retentionist")
            .limit(labels)
            .collect(Collectors.joining("\n"));

    assertThat(read("Northern coast\n\n".repeat(linesBefore) + header).facts()).hasSize(facts);
  }

  @ParameterizedTest
  @CsvSource({"160, 1", "161, 0"})
  void noHeaderBeginsBelowALongLine(int length, int facts) {
    assertThat(read("N" + "o".repeat(length - 1) + "\nHead of state: Ana Bell").facts())
        .hasSize(facts);
  }

  @Test
  void aHeadingThatEqualsALabelIsNoHeader() {
    assertThat(read("Death penalty\n\nNobody was told the day of an execution.").facts()).isEmpty();
  }

  private static HeaderReading read(String header) {
    CanonicalText text = CanonicalText.of(header + LEAD);
    return HeaderReading.of(
        GluedHeader.cutApart(Line.listAll(text)), 0, "Norland", Coverage.ofEdition(2003));
  }
}
