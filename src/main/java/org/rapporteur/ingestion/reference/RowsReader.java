package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.indicator.CountryClaim;

/** Makes claims of the rows of one kind of data set. */
interface RowsReader {

  /**
   * What the rows claim.
   *
   * @param statesUntil the last day that they speak of
   */
  List<CountryClaim> read(List<Row> rows, LocalDate statesUntil);

  /** The rows on each country, in their order. */
  static Collection<List<Row>> byCountry(List<Row> rows) {
    Map<String, List<Row>> byCountry = new LinkedHashMap<>();
    rows.forEach(
        row -> byCountry.computeIfAbsent(row.get("iso3"), iso3 -> new ArrayList<>()).add(row));
    return byCountry.values();
  }
}
