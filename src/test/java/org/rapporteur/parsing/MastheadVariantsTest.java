package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.NoticeCode;

class MastheadVariantsTest {

  private static final String ENTRY =
      "\n\nHead of state: Ana Bell\n\nThe lead is short.\n\nBackground\n\nWords.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amnesty International Report 2003 - Norland | ai | 2003 | Norland",
        "amnesty international report 2003 – Norland | ai | 2003 | Norland",
        "Title: Amnesty International Report 2003 — Norland | ai | 2003 | Norland",
        "Amnesty International Report 2007 - Norland (Republic of) | ai | 2007 | Norland "
            + "(Republic of)",
        "Amnesty International Report 2015/16 - Norland | ai | 2016 | Norland",
        "Amnesty International Report 2007 | ai | 2007 |",
        "Rapporteur Sample Report 2003 - Norland | sample | 2003 | Norland",
      })
  void theTitleNamesSeriesEditionAndCountry(
      String title, String series, int edition, String country) {
    Masthead masthead = Entries.parse(title + ENTRY).masthead();

    assertThat(masthead.series()).extracting(known -> known.code()).isEqualTo(series);
    assertThat(masthead.edition()).isEqualTo(edition);
    assertThat(masthead.countryAsPublished()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publisher Rapporteur#Publication Date 28 May 2003#Cite as R, 28 May "
            + "2003#DisclaimerThis is so.",
        "Publisher: Rapporteur#Publication Date: 28 May 2003#Cite as: R, 28 May "
            + "2003#Disclaimer: This is so.",
        "PublisherRapporteurPublication Date28 May 2003Cite asR, 28 May 2003DisclaimerThis is so.",
        "Publisher Rapporteur#Cite as R,#28 May 2003##Disclaimer This is#so.",
        "- Document source:#-#Rapporteur#- Date:#28 May 2003#Cite as R, 28 May "
            + "2003#Disclaimer This is so.",
      })
  void theFieldsAreReadHoweverTheyAreSet(String fields) {
    ParsedReport report =
        Entries.parse(
            "Rapporteur Sample Report 2003 - Norland\n\n" + fields.replace('#', '\n') + ENTRY);
    Masthead masthead = report.masthead();

    assertThat(report.headerFacts()).hasSize(1);
    assertThat(masthead.publisher()).isEqualTo("Rapporteur");
    assertThat(masthead.publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(masthead.citation()).isEqualTo("R, 28 May 2003");
    assertThat(masthead.disclaimer()).isEqualTo("This is so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publisher",
        "Publisher\n|",
        "Cite as\n",
        "",
      })
  void theHeaderIsNoValueOfAField(String field) {
    String entry = "\nHead of state: Ana Bell\n\nPublisher Rapporteur\nCite as R\n";
    ParsedReport report =
        Entries.parse("Rapporteur Sample Report 2003 - Norland\n" + field + entry);

    assertThat(report.masthead().publisher()).isNull();
    assertThat(report.masthead().citation()).isNull();
    assertThat(report.headerFacts()).hasSize(1);
    assertThat(Entries.parse(entry.strip()).masthead().publisher()).isNull();
  }

  @Test
  void aCitationGoesOnToTheHeader() {
    String text = "Rapporteur Sample Report 2003 - Norland\nCite as R,\n28 May 2003";

    assertThat(Entries.parse(text + "\nHead of state: Ana Bell\n").masthead().citation())
        .isEqualTo("R, 28 May 2003");
  }

  @ParameterizedTest
  @CsvSource({"5000, true", "5001, false"})
  void aLineThatNoMastheadHoldsIsNoField(int length, boolean read) {
    String title = "Rapporteur Sample Report 2003 - Norland\n";
    String glued = "Publisher N" + "o".repeat(length - 11);
    String below = "Publisher\nN" + "o".repeat(length - 1);

    assertThat(Entries.parse(title + glued + ENTRY).masthead().publisher() != null).isEqualTo(read);
    assertThat(Entries.parse(title + below + ENTRY).masthead().publisher() != null).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland#Head of state: Ana Bell | Norland",
        "NORLAND##Head of state: Ana Bell | NORLAND",
        "Norland.#Head of state: Ana Bell | ",
        "Head of state: Ana Bell | ",
        "NORLAND##The lead is short. | NORLAND",
        "NORLAND#The lead is short. | ",
        "Norland##The lead is short. | ",
      })
  void theNameAboveAnEntryIsThatOfTheCountry(String entry, String country) {
    String text = "Amnesty International Report 2003\n\n" + entry.replace('#', '\n') + "\n";

    assertThat(Entries.parse(text).masthead().countryAsPublished()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "January - December 2002, 2002-12-31",
    "November 2002 - November 2003, 2003-11-30",
    "January - December 2001, 2001-12-31",
    "January - December 2000, 2002-12-31",
    "January - December 1802, 2002-12-31",
    "January - December 2004, 2002-12-31"
  })
  void coverageFarFromTheEditionIsASlip(String period, LocalDate until) {
    String text = "Rapporteur Sample Report 2003 - Norland\nCovering events from " + period + ENTRY;
    ParsedReport report = Entries.parse(text);

    assertThat(report.coverage()).isNotNull().extracting(Coverage::to).isEqualTo(until);
    assertThat(report.findNotice(NoticeCode.COVERAGE_UNREAD).isPresent())
        .isEqualTo(!period.contains(String.valueOf(until.getYear())));
  }

  @Test
  void aTableIsReadAsLines() {
    ParsedReport report =
        Entries.parse(
            """
            | Title | Rapporteur Sample Report 2003 - Norland |
            | Publisher | Rapporteur |
            | Publication Date | 28 May 2003 |
            | Comments | Covers events from November 2001 - November 2002 |
            """
                + ENTRY);

    assertThat(report.masthead().countryAsPublished()).isEqualTo("Norland");
    assertThat(report.masthead().publisher()).isEqualTo("Rapporteur");
    assertThat(report.masthead().publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(report.coverage())
        .isEqualTo(new Coverage(LocalDate.of(2001, 11, 1), LocalDate.of(2002, 11, 30)));
  }

  @Test
  void theDayOfAccessIsNotTheDayOfPublication() {
    String text =
        "Rapporteur Sample Report 2003 - Norland\n\nCite as Rapporteur, Sample, available at: here"
            + " [accessed 2 June 2018]"
            + ENTRY;

    assertThat(Entries.parse(text).masthead().publishedOn()).isNull();
  }

  @Test
  void theCitationNamesTheTitleOfAPageWithoutOne() {
    String text =
        "Cite as Rapporteur, Rapporteur Sample Report 2003 - Norland , 28 May 2003, available at:"
            + ENTRY;

    assertThat(Entries.parse(text).masthead().countryAsPublished()).isEqualTo("Norland");
  }

  @Test
  void coverageOfMoreThanAYearTellsNoEdition() {
    String text = "Covering events from November 2001 - November 2002" + ENTRY;

    assertThat(Entries.parse(text).masthead().edition()).isNull();
  }
}
