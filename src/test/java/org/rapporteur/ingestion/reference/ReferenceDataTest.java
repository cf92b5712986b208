package org.rapporteur.ingestion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.time.PartialDate;

/** Checks the reference data against each other and against what the JDK knows of ISO 3166. */
class ReferenceDataTest {

  @Test
  void everyCountryOfIso3166IsThere() {
    Set<String> present =
        ReferenceData.rows("countries.csv").stream()
            .filter(row -> !row.get("kind").equals("FORMER"))
            .map(row -> row.get("iso3"))
            .collect(Collectors.toSet());
    Set<String> iso = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
    iso.add("XKX");
    assertThat(present).isEqualTo(iso).hasSize(250);
  }

  @Test
  void alpha2CodesAreThoseOfTheJdk() {
    for (Row row : ReferenceData.rows("countries.csv")) {
      if (row.get("kind").equals("STATE") || row.get("kind").equals("TERRITORY")) {
        assertThat(Locale.of("", row.get("iso2")).getISO3Country()).isEqualTo(row.get("iso3"));
      }
    }
  }

  @Test
  void thereAre193MembersAndTwoObservers() {
    assertThat(ReferenceData.rows("countries.csv"))
        .filteredOn(row -> row.get("kind").equals("STATE"))
        .hasSize(195);
  }

  @Test
  void formerCountriesHaveAnEnd() {
    assertThat(ReferenceData.rows("countries.csv"))
        .filteredOn(row -> row.get("kind").equals("FORMER"))
        .hasSizeGreaterThanOrEqualTo(15)
        .allMatch(row -> row.find("until") != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries.csv", "country-names.csv"})
  void datesAreDates(String file) {
    for (Row row : ReferenceData.rows(file)) {
      for (String column : List.of("from", "until")) {
        String date = row.find(column);
        assertThat(date == null || PartialDate.parse(date).isPresent())
            .as("%s of %s", column, row)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regions.csv",
        "countries.csv",
        "country-names.csv",
        "series.csv",
        "icc.csv",
        "death-penalty.csv",
        "yearbook-facts.csv",
        "leaders-factbook.csv",
        "leaders-wikidata.csv"
      })
  void everyRowHasASource(String file) {
    assertThat(ReferenceData.rows(file)).isNotEmpty().allMatch(row -> row.find("source") != null);
  }

  @Test
  void regionsLieInRegionsThatExistUpToTheWorld() {
    Set<String> regions =
        ReferenceData.rows("regions.csv").stream()
            .map(row -> row.get("m49"))
            .collect(Collectors.toSet());
    assertThat(ReferenceData.rows("regions.csv"))
        .allMatch(row -> row.get("m49").equals("001") || regions.contains(row.get("parent")));
    assertThat(ReferenceData.rows("countries.csv"))
        .allMatch(row -> row.find("region") == null || regions.contains(row.get("region")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country-names.csv",
        "icc.csv",
        "death-penalty.csv",
        "yearbook-facts.csv",
        "leaders-factbook.csv",
        "leaders-wikidata.csv"
      })
  void everyRowIsOnACountryThatIsKnown(String file) {
    Set<String> countries = countries();
    assertThat(ReferenceData.rows(file)).allMatch(row -> countries.contains(row.get("iso3")));
  }

  @Test
  void whatCameAfterAFormerCountryIsKnownToo() {
    Set<String> countries = countries();
    assertThat(ReferenceData.rows("countries.csv"))
        .filteredOn(row -> row.find("successors") != null)
        .hasSizeGreaterThan(10)
        .allMatch(row -> countries.containsAll(List.of(row.get("successors").split(";", -1))));
  }

  @ParameterizedTest
  @CsvSource({
    "countries.csv, iso3",
    "regions.csv, m49",
    "series.csv, code",
    "datasets.csv, code",
    "datasets.csv, file",
    "icc.csv, iso3 event",
    "death-penalty.csv, iso3 year",
    "yearbook-facts.csv, iso3 edition indicator",
    "leaders-factbook.csv, iso3 office name",
    "leaders-wikidata.csv, iso3 office name from"
  })
  void nothingIsListedTwice(String file, String key) {
    List<String> columns = List.of(key.split(" ", -1));
    assertThat(ReferenceData.rows(file))
        .extracting(row -> columns.stream().map(row::find).toList())
        .doesNotHaveDuplicates();
  }

  /** Rows in another order would be read as changes that never were. */
  @ParameterizedTest
  @CsvSource({"death-penalty.csv, year", "icc.csv, date"})
  void rowsOfACountryStandTogetherInTheOrderOfTime(String file, String time) {
    assertThat(ReferenceData.rows(file))
        .extracting(row -> row.get("iso3") + " " + row.get(time))
        .isSorted();
  }

  @Test
  void everyEventOfTheStatuteHasADay() {
    assertThat(ReferenceData.rows("icc.csv"))
        .allMatch(row -> row.get("date").matches("\\d{4}-\\d{2}-\\d{2}"))
        .allMatch(row -> PartialDate.parse(row.get("date")).isPresent())
        .allMatch(row -> row.get("date").compareTo("1998-07-17") >= 0);
  }

  private static Set<String> countries() {
    return ReferenceData.rows("countries.csv").stream()
        .map(row -> row.get("iso3"))
        .collect(Collectors.toSet());
  }
}
