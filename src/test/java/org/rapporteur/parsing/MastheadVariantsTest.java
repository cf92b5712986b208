package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.Coverage;

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
    Masthead masthead =
        Entries.parse(
                "Rapporteur Sample Report 2003 - Norland\n\n" + fields.replace('#', '\n') + ENTRY)
            .masthead();

    assertThat(masthead.publisher()).isEqualTo("Rapporteur");
    assertThat(masthead.publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(masthead.citation()).isEqualTo("R, 28 May 2003");
    assertThat(masthead.disclaimer()).isEqualTo("This is so.");
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
