package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What reports can be sorted by. */
public enum ReportSort implements SortKey<Report> {
  ID,
  COUNTRY,
  EDITION,
  /** The day that it came out; without one it comes after all others. */
  PUBLISHED_ON;

  /** By id. */
  public static final Order<Report, ReportSort> NATURAL = Order.by(List.of(ID));

  /** What stands for the day of a report that does not state it. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  @Override
  public Comparable<?> valueOf(Report report) {
    return switch (this) {
      case ID -> report.id().toString();
      case COUNTRY -> report.id().iso3();
      case EDITION -> report.id().edition();
      case PUBLISHED_ON -> Objects.requireNonNullElse(report.content().publishedOn(), NO_DAY);
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case ID, COUNTRY -> written;
      case EDITION -> Integer.valueOf(written);
      case PUBLISHED_ON -> LocalDate.parse(written);
    };
  }
}
