package org.rapporteur.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Order.Term;
import org.rapporteur.order.SortKey;

/** What incidents can be sorted by. */
public enum IncidentSort implements SortKey<ReportedIncident> {
  REPORT,
  ORDINAL,
  COUNTRY,
  EDITION,
  /** How well it fits the words that are searched for. */
  RANK,
  /** The edition that a search places it in; see {@link Standing}. */
  SHELF,
  /** How the search places it there. */
  PLACE,
  /** The first day that the incident names; without one it comes after all others. */
  FROM;

  /** By report, and there as the report tells them. */
  public static final Order<ReportedIncident, IncidentSort> NATURAL =
      Order.by(List.of(REPORT, ORDINAL));

  /** By how well it fits, as far as the search ranks that. */
  public static final Order<ReportedIncident, IncidentSort> FOUND =
      new Order<>(
          List.of(
              new Term<>(SHELF, true),
              new Term<>(PLACE, true),
              new Term<>(REPORT, false),
              new Term<>(ORDINAL, false)));

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
      case SHELF -> standingOf(reported.hit()).edition();
      case PLACE -> standingOf(reported.hit()).rank();
      case FROM -> reported.incident().when().map(when -> when.from().earliest()).orElse(NO_DAY);
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case REPORT, COUNTRY -> written;
      case ORDINAL, EDITION, SHELF -> Integer.valueOf(written);
      case RANK, PLACE -> Float.valueOf(written);
      case FROM -> LocalDate.parse(written);
    };
  }

  private static float rankOf(@Nullable Hit hit) {
    return hit == null ? 0 : hit.rank();
  }

  private static Standing standingOf(@Nullable Hit hit) {
    return hit == null ? new Standing(Standing.TOGETHER, 0) : hit.standing();
  }
}
