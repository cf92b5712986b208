package org.rapporteur.parsing.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * "replaced Y in March, who replaced Z in January", to any depth.
 *
 * @param taken when the present holder took over for the last time
 * @param predecessors those before, the latest first
 * @param isWhole whether every link was understood; the links after one that was not are left out
 */
record ReplacementChain(PartialDate taken, List<Tenure> predecessors, boolean isWhole) {

  private static final Comparator<Replacement> BY_DATE =
      Comparator.comparing(replacement -> replacement.left().earliest());

  private static final String VERB = "(?i:replaced|succeeded|took\\s+over\\s+from)\\s+";

  private static final Pattern LINK =
      Pattern.compile(
          ",?\\s+who\\s+(?:had\\s+)?(?:(?:earlier|provisionally|himself|herself)\\s+)?(?="
              + VERB
              + ")");

  private static final Pattern OPENING = Pattern.compile(VERB);

  /**
   * Reads a chain.
   *
   * @param words from the first "replaced" on
   * @return null: not even the first link was understood
   */
  static @Nullable ReplacementChain read(Slice words, NoteDates dates) {
    List<Slice> links = TopLevel.split(words, LINK);
    List<List<Replacement>> replaced = new ArrayList<>();
    for (Slice link : links) {
      List<Replacement> inLink = Replacement.readLink(afterVerb(link), dates);
      if (inLink.isEmpty()) {
        break;
      }
      replaced.add(inLink.stream().sorted(BY_DATE).toList());
    }
    return replaced.isEmpty() || !goesBackInTime(replaced)
        ? null
        : new ReplacementChain(
            replaced.getFirst().getLast().taken(),
            tenures(links, replaced),
            replaced.size() == links.size());
  }

  /**
   * Whether each link is not later than the one before it; else somebody would have left before
   * coming.
   */
  private static boolean goesBackInTime(List<List<Replacement>> replaced) {
    for (int i = 1; i < replaced.size(); i++) {
      PartialDate earlier = replaced.get(i).getLast().taken();
      if (earlier.earliest().isAfter(replaced.get(i - 1).getFirst().taken().latest())) {
        return false;
      }
    }
    return true;
  }

  private static Slice afterVerb(Slice link) {
    Matcher verb = OPENING.matcher(link.text());
    return verb.lookingAt() ? link.from(verb.end()) : link;
  }

  private static List<Tenure> tenures(List<Slice> links, List<List<Replacement>> replaced) {
    List<Tenure> tenures = new ArrayList<>();
    for (int i = 0; i < replaced.size(); i++) {
      boolean isLast = i + 1 == replaced.size();
      @Nullable PartialDate from = isLast ? null : replaced.get(i + 1).getLast().taken();
      Slice evidence = isLast ? links.get(i) : links.get(i).through(links.get(i + 1));
      addLink(tenures, replaced.get(i), from, evidence);
    }
    return tenures;
  }

  /** "Y in February and Z in May": Z came after Y, so that Z began when Y left. */
  private static void addLink(
      List<Tenure> tenures, List<Replacement> link, @Nullable PartialDate from, Slice evidence) {
    @Nullable PartialDate begun = from;
    for (Replacement one : link) {
      tenures.add(
          new Tenure(leader(one), null, new Period(begun, one.left()), Basis.INFERRED, evidence));
      begun = one.left();
    }
  }

  private static ClaimValue.Leader leader(Replacement one) {
    return new ClaimValue.Leader(one.name(), one.interim(), one.acting(), false, null, null);
  }
}
