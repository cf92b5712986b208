package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.Period;

/** What the headers of a yearbook print, by code: an edition speaks of the year before it. */
final class YearbookRows implements RowsReader {

  @Override
  public List<CountryClaim> read(List<Row> rows, LocalDate statesUntil) {
    return rows.stream().map(YearbookRows::claim).toList();
  }

  private static CountryClaim claim(Row row) {
    int year = row.number("edition") - 1;
    Indicator indicator = Indicator.valueOf(row.get("indicator"));
    return new CountryClaim(
        row.get("iso3"),
        new Claim(
            indicator,
            null,
            value(indicator, row.get("value")),
            row.get("value"),
            Period.unknown(),
            Basis.STATED,
            row.span()),
        new Coverage(first(row, year), LocalDate.of(year, 12, 31)));
  }

  /** Of a state that began in the year an edition says nothing before its first day. */
  private static LocalDate first(Row row, int year) {
    String exists = row.find("exists_from");
    return exists == null ? LocalDate.of(year, 1, 1) : LocalDate.parse(exists);
  }

  private static ClaimValue value(Indicator indicator, String code) {
    return switch (indicator) {
      case DEATH_PENALTY -> new ClaimValue.DeathPenalty(DeathPenaltyStatus.valueOf(code));
      case ICC -> ClaimValue.Icc.ofWords(IccStatus.valueOf(code));
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, EXECUTIONS, DEATH_SENTENCES ->
          throw new IllegalStateException("a yearbook's row on " + indicator);
    };
  }
}
