package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.time.PartialDate;

/** Tells what changed by what is in force on all days. */
public final class Timeline {

  private Timeline() {}

  /**
   * What began, oldest first.
   *
   * @param history stretches of days that are answered alike, of one country
   */
  public static List<TimelineEntry> of(List<ClaimInForce> history) {
    Map<List<Object>, List<ClaimInForce>> subjects = new LinkedHashMap<>();
    for (ClaimInForce stretch : history) {
      List<Object> subject =
          Arrays.asList(stretch.indicator(), stretch.claim().claim().jurisdiction());
      subjects.computeIfAbsent(subject, key -> new ArrayList<>()).add(stretch);
    }
    List<TimelineEntry> entries = new ArrayList<>();
    subjects.values().forEach(stretches -> addEntries(stretches, entries));
    entries.sort(
        Comparator.comparing(TimelineEntry::day)
            .thenComparing(entry -> entry.inForce().indicator())
            .thenComparing(TimelineEntry::inForce, FactSort.NATURAL.comparator()));
    return entries;
  }

  private static void addEntries(List<ClaimInForce> stretches, List<TimelineEntry> entries) {
    for (ClaimInForce stretch : stretches) {
      List<ClaimInForce> before = lastBefore(stretch.from(), stretches);
      if (before.stream().noneMatch(each -> isSame(each.value(), stretch.value()))) {
        entries.add(
            new TimelineEntry(
                stretch.from(),
                date(stretch),
                before.isEmpty() ? TimelineKind.FIRST_KNOWN : TimelineKind.CHANGED,
                before.stream().map(ClaimInForce::value).distinct().toList(),
                stretch));
      }
    }
  }

  /** What was answered last before a day. */
  private static List<ClaimInForce> lastBefore(LocalDate day, List<ClaimInForce> stretches) {
    List<ClaimInForce> earlier =
        stretches.stream().filter(each -> each.from().isBefore(day)).toList();
    LocalDate last =
        earlier.stream()
            .map(each -> min(each.to() == null ? day : each.to(), day.minusDays(1)))
            .max(Comparator.naturalOrder())
            .orElse(day);
    return earlier.stream().filter(each -> each.to() == null || !each.to().isBefore(last)).toList();
  }

  /** A name spelled otherwise is no change, and a step towards the Court is one. */
  private static boolean isSame(ClaimValue one, ClaimValue other) {
    return switch (one) {
      case ClaimValue.Icc(var status, var participation, var dates) ->
          other instanceof ClaimValue.Icc their
              && status == their.status()
              && participation == their.participation();
      case ClaimValue.DeathPenalty penalty -> penalty.equals(other);
      case ClaimValue.Leader leader -> Agreement.between(leader, other);
      case ClaimValue.Figure figure -> figure.equals(other);
    };
  }

  /** The source's own date where the stretch begins with it. */
  private static PartialDate date(ClaimInForce stretch) {
    PartialDate from = stretch.claim().claim().period().from();
    boolean beginsThen = from != null && from.earliest().equals(stretch.from());
    return beginsThen && from != null ? from : PartialDate.of(stretch.from());
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
