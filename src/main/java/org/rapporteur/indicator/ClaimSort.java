package org.rapporteur.indicator;

import java.time.Instant;
import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What recorded claims can be sorted by. */
public enum ClaimSort implements SortKey<RecordedClaim> {
  ID,
  COUNTRY,
  INDICATOR,
  RECORDED_AT;

  /** By number, which is the order in which they came. */
  public static final Order<RecordedClaim, ClaimSort> NATURAL = Order.by(List.of(ID));

  @Override
  public Comparable<?> valueOf(RecordedClaim claim) {
    return switch (this) {
      case ID -> claim.id();
      case COUNTRY -> claim.country();
      case INDICATOR -> claim.claim().indicator().name();
      case RECORDED_AT -> claim.recordedAt();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case ID -> Long.valueOf(written);
      case COUNTRY, INDICATOR -> written;
      case RECORDED_AT -> Instant.parse(written);
    };
  }
}
