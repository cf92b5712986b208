package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/** Who holds an office, since when, and until when if it has ended. */
final class LeaderRows implements RowsReader {

  @Override
  public List<CountryClaim> read(List<Row> rows, LocalDate statesUntil) {
    return rows.stream().map(row -> claim(row, statesUntil)).toList();
  }

  private static CountryClaim claim(Row row, LocalDate statesUntil) {
    Period period = new Period(date(row, "from"), date(row, "until"));
    ClaimValue leader =
        new ClaimValue.Leader(
            row.get("name"),
            flag(row, "interim"),
            flag(row, "acting"),
            flag(row, "collective"),
            row.find("represented_by"),
            row.find("office_as_published"));
    return new CountryClaim(
        row.get("iso3"),
        new Claim(
            Indicator.valueOf(row.get("office")),
            null,
            leader,
            row.get("as_published"),
            period,
            Basis.STATED,
            row.span()),
        coverage(period, statesUntil));
  }

  /** A holder without a first day is stated for the day of the table only. */
  private static Coverage coverage(Period period, LocalDate statesUntil) {
    PartialDate from = period.from();
    PartialDate until = period.until();
    LocalDate first = from == null ? statesUntil : from.earliest();
    LocalDate last =
        until == null || until.latest().isAfter(statesUntil) ? statesUntil : until.latest();
    return new Coverage(first, last);
  }

  private static @Nullable PartialDate date(Row row, String column) {
    String date = row.find(column);
    return date == null ? null : PartialDate.parse(date).orElseThrow();
  }

  private static boolean flag(Row row, String column) {
    return Boolean.parseBoolean(row.get(column));
  }
}
