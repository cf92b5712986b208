package org.rapporteur.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What incidents can be sorted by. */
public enum IncidentSort implements SortKey<ReportedIncident> {
  REPORT,
  ORDINAL,
  COUNTRY,
  EDITION,
  /** How well it fits the words that are searched for. */
  RANK,
  /** The first day that the incident names; without one it comes after all others. */
  FROM;

  /** By report, and there as the report tells them. */
  public static final Order<ReportedIncident, IncidentSort> NATURAL =
      Order.by(List.of(REPORT, ORDINAL));

  /** What stands for the day of an incident that names none. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  @Override
  public Comparable<?> valueOf(ReportedIncident reported) {
    return switch (this) {
      case REPORT -> reported.report().id().toString();
      case ORDINAL -> reported.incident().ordinal();
      case COUNTRY -> reported.report().id().iso3();
      case EDITION -> reported.report().id().edition();
      case RANK -> rankOf(reported.hit());
      case FROM -> reported.incident().when().map(when -> when.from().earliest()).orElse(NO_DAY);
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case REPORT, COUNTRY -> written;
      case ORDINAL, EDITION -> Integer.valueOf(written);
      case RANK -> Float.valueOf(written);
      case FROM -> LocalDate.parse(written);
    };
  }

  private static float rankOf(@Nullable Hit hit) {
    return hit == null ? 0 : hit.rank();
  }
}
