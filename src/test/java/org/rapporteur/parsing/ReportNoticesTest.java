package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

class ReportNoticesTest {

  private static final String SUDLAND = "Rapporteur Sample Report 2003 - Sudland";

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\n", "A letter.\n\nIt speaks of Norland.", "Background\n\nWords."})
  void otherTextIsNoReport(String text) {
    assertThat(codes(Entries.parse(text))).containsExactly(NoticeCode.NOT_A_REPORT);
  }

  @Test
  void aSecondTitleIsAnotherEntry() {
    String both = Entries.NORLAND + Entries.NORLAND.replace("Norland", "Sudland");
    int title = both.indexOf(SUDLAND);

    assertThat(Entries.parse(both).findNotice(NoticeCode.SEVERAL_ENTRIES).map(Notice::span))
        .contains(CanonicalText.of(both).span(title, title + SUDLAND.length()));
  }

  @Test
  void theSameTitleAgainIsNone() {
    String again =
        Entries.NORLAND.replace(
            "Two detainees died.", "RAPPORTEUR SAMPLE REPORT 2003 - NORLAND\n\nTwo died.");

    assertThat(Entries.parse(again).notices()).isEmpty();
  }

  @Test
  void aSecondHeaderIsAnotherEntry() {
    String header = "\nHead of state: Una Vee\nDeath penalty: abolitionist\n\nMore was told.\n";
    String before = Entries.NORLAND.substring(0, Entries.NORLAND.indexOf("Copyright"));

    assertThat(codes(Entries.parse(before + header))).containsExactly(NoticeCode.SEVERAL_ENTRIES);
  }

  @Test
  void aLinkBelowTheReportIsNoEntry() {
    String page = Entries.NORLAND + "\nRapporteur Sample Report 2003 - Sudland\n";

    assertThat(Entries.parse(page).notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Covering events from January - December 2002 | '' | COVERAGE_ASSUMED",
        "from January - December 2002 | from dawn to dusk | COVERAGE_UNREAD",
        "Publication Date 28 May 2003 | Publication Date 31 May-be | PUBLICATION_DATE_UNREAD",
        "retentionist | undecided | HEADER_VALUE_UNKNOWN",
        "Death penalty: retentionist | Death penalty: | HEADER_VALUE_MISSING",
        "Head of state: Ana Bell | Head of state: 2 of many | HEADER_VALUE_UNKNOWN",
        "(replaced Cy Dean in January) | (much disputed) | LEADER_NOTE_UNREAD",
      })
  void whatCannotBeReadIsNoticed(String words, String others, NoticeCode code) {
    String text = Entries.NORLAND.replace(words, others);

    assertThat(codes(Entries.parse(text))).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Death penalty", "Death penalty status"})
  void ofALabelThatStandsTwiceTheFirstIsTaken(String label) {
    String repeated = "Death penalty: retentionist\n" + label + ": abolitionist\n";
    ParsedReport report =
        Entries.parse(Entries.NORLAND.replace("Death penalty: retentionist\n", repeated));

    assertThat(codes(report)).containsExactly(NoticeCode.HEADER_LABEL_REPEATED);
    assertThat(report.claims()).hasSize(5);
    assertThat(report.headerFacts()).hasSize(5);
  }

  @Test
  void withoutADateNoneIsInvented() {
    String text = Entries.NORLAND.replaceAll("Publication Date.*\n|Cite as.*\n", "");
    ParsedReport report = Entries.parse(text);

    assertThat(codes(report)).containsExactly(NoticeCode.PUBLICATION_DATE_NOT_STATED);
    assertThat(report.masthead().publishedOn()).isNull();
  }

  @Test
  void theCitationTellsTheDateThatIsNotUnderstood() {
    String text = Entries.NORLAND.replace("Date 28 May 2003", "Date 31 February 2003");

    assertThat(Entries.parse(text).masthead().publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
  }

  @Test
  void notStatedIsNotAbolished() {
    ParsedReport report =
        Entries.parse(Entries.NORLAND.replaceAll("Death penalty: .*\n|International.*\n", ""));

    assertThat(report.claims()).hasSize(3);
    assertThat(report.notices()).isEmpty();
  }

  @Test
  void aReportWithoutHeaderIsStillAReport() {
    ParsedReport report =
        Entries.parse(
            "Rapporteur Sample Report 2004 - Norland\n\nCovering events from January - December"
                + " 2003\n\nREPUBLIC OF NORLAND\n\nThe lead is short.\n\nBackground\n\nWords.\n");

    assertThat(codes(report))
        .containsExactly(NoticeCode.PUBLICATION_DATE_NOT_STATED, NoticeCode.HEADER_NOT_STATED);
    assertThat(report.sections()).hasSize(1);
  }

  @Test
  void hintsStandInForWhatTheTextDoesNotSay() {
    ParsedReport report =
        Entries.parse(
            "Head of state: Ana Bell (replaced Ben Cole in May)\n\nThe lead is short.\n",
            new ReadingHints(Entries.AI, 2007, LocalDate.of(2007, 5, 23)));

    assertThat(report.masthead().series()).isEqualTo(Entries.AI);
    assertThat(report.masthead().edition()).isEqualTo(2007);
    assertThat(report.masthead().publishedOn()).isEqualTo(LocalDate.of(2007, 5, 23));
    assertThat(report.coverage()).isEqualTo(Coverage.ofEdition(2007));
    assertThat(codes(report))
        .containsExactly(NoticeCode.COVERAGE_ASSUMED, NoticeCode.SECTIONS_NOT_FOUND);
  }

  @Test
  void hintsDoNotOverruleTheText() {
    ParsedReport report = Entries.parse(Entries.NORLAND, new ReadingHints(Entries.AI, 2004, null));

    assertThat(report.masthead().edition()).isEqualTo(2003);
    assertThat(codes(report))
        .containsExactly(NoticeCode.SERIES_CONTRADICTS_HINT, NoticeCode.EDITION_CONTRADICTS_HINT);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-28, false", "2003-05-29, true"})
  void aHintOfAnotherDayIsNoticed(LocalDate hinted, boolean noticed) {
    ParsedReport report = Entries.parse(Entries.NORLAND, new ReadingHints(null, null, hinted));

    assertThat(report.masthead().publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(codes(report).contains(NoticeCode.PUBLICATION_DATE_CONTRADICTS_HINT))
        .isEqualTo(noticed);
  }

  @Test
  void withoutTitleAndHintNoSeriesIsInvented() {
    String text = Entries.NORLAND.substring(Entries.NORLAND.indexOf("Covering"));
    ParsedReport report = Entries.parse(text);

    assertThat(codes(report))
        .containsExactly(NoticeCode.SERIES_NOT_STATED, NoticeCode.PUBLICATION_DATE_NOT_STATED);
    assertThat(report.masthead().edition()).isEqualTo(2003);
  }

  @Test
  void noticesOfTheWholeTextComeFirst() {
    String text =
        Entries.NORLAND
            .replace("Covering events from January - December 2002", "")
            .replace("retentionist", "undecided")
            .replace("not signed", "");

    assertThat(codes(Entries.parse(text)))
        .containsExactly(
            NoticeCode.COVERAGE_ASSUMED,
            NoticeCode.HEADER_VALUE_UNKNOWN,
            NoticeCode.HEADER_VALUE_MISSING);
  }

  private static List<NoticeCode> codes(ParsedReport report) {
    return report.notices().stream().map(Notice::code).toList();
  }
}
