package org.rapporteur.storage.indicator;

import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.order.Order;
import org.rapporteur.storage.Keyset;

/**
 * The order of claims in force, in the columns of {@link ResolutionSql} and {@link ResolvedSql}.
 */
final class FactOrder {

  private FactOrder() {}

  static Keyset keyset(Order<ClaimInForce, FactSort> order) {
    return Keyset.of(order, FactOrder::column);
  }

  private static String column(FactSort key) {
    return switch (key) {
      case COUNTRY -> "country";
      case INDICATOR -> "indicator";
      case JURISDICTION -> "jurisdiction";
      case DAY -> "day";
      case FROM -> "holds_from";
      case CLAIM -> "id";
      case VALUE -> "value";
    };
  }
}
