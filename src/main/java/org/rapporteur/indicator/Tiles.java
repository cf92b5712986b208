package org.rapporteur.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins stretches of days that are answered alike into the longest ones. */
public final class Tiles {

  private Tiles() {}

  /**
   * The same answers with as few stretches as possible.
   *
   * @param stretches ordered by position
   */
  public static List<ClaimInForce> join(List<ClaimInForce> stretches) {
    List<ClaimInForce> joined = new ArrayList<>();
    Map<Long, Integer> lastOfClaim = new HashMap<>();
    for (ClaimInForce stretch : stretches) {
      Integer before = lastOfClaim.get(stretch.claim().id());
      if (before != null && joined.get(before).continuesIn(stretch)) {
        joined.set(before, joined.get(before).until(stretch.to()));
      } else {
        lastOfClaim.put(stretch.claim().id(), joined.size());
        joined.add(stretch);
      }
    }
    joined.sort(FactSort.NATURAL.comparator());
    return joined;
  }
}
