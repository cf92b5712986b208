package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What the claims in force on a day can be sorted by. */
public enum FactSort implements SortKey<ClaimInForce> {
  COUNTRY,
  INDICATOR,
  /** The part of the country; the whole country comes first. */
  JURISDICTION,
  /** The first day that it answers for. */
  DAY,
  /** The first day on which it can hold. */
  FROM,
  /** The claim's number. */
  CLAIM,
  /** Code of the status or name of the leader. */
  VALUE;

  /** By country, and there by what it is about and when. */
  public static final Order<ClaimInForce, FactSort> NATURAL =
      Order.by(List.of(COUNTRY, INDICATOR, JURISDICTION, DAY, FROM, CLAIM));

  @Override
  public Comparable<?> valueOf(ClaimInForce fact) {
    return switch (this) {
      case COUNTRY -> fact.claim().country();
      case INDICATOR -> fact.indicator().name();
      case JURISDICTION -> Objects.requireNonNullElse(fact.claim().claim().jurisdiction(), "");
      case DAY -> fact.from();
      case FROM -> fact.holdsFrom();
      case CLAIM -> fact.claim().id();
      case VALUE -> fact.claim().claim().code();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case COUNTRY, INDICATOR, JURISDICTION, VALUE -> written;
      case DAY, FROM -> LocalDate.parse(written);
      case CLAIM -> Long.valueOf(written);
    };
  }
}
