package org.rapporteur.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance between the lines of a page, for each style. */
final class Pitches {

  /** Where a page shows none: what most books are set with. */
  private static final float USUAL = 1.2f;

  private final Map<Style, Float> distances = new HashMap<>();

  private Pitches() {}

  static Pitches of(List<PrintedLine> page) {
    Map<Style, List<Float>> seen = new HashMap<>();
    for (int i = 1; i < page.size(); i++) {
      PrintedLine before = page.get(i - 1);
      PrintedLine line = page.get(i);
      if (before.place().equals(line.place()) && before.style().equals(line.style())) {
        seen.computeIfAbsent(line.style(), style -> new ArrayList<>())
            .add(line.baseline() - before.baseline());
      }
    }
    Pitches pitches = new Pitches();
    seen.forEach((style, found) -> pitches.distances.put(style, usual(found, style)));
    return pitches;
  }

  float of(Style style) {
    return distances.getOrDefault(style, USUAL * style.size());
  }

  /** The lower quartile: white between paragraphs only makes distances longer. */
  private static float usual(List<Float> found, Style style) {
    Collections.sort(found);
    float distance = found.get(found.size() / 4);
    boolean plausible = distance < 2.2f * style.size();
    return plausible ? distance : USUAL * style.size();
  }
}
