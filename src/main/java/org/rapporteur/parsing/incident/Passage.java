package org.rapporteur.parsing.incident;

import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Topic;

/**
 * A bullet or a paragraph of a report, before it is known whether it tells of an incident.
 *
 * @param kind how it is set
 * @param section ordinal of its section; null: it stands before any heading
 * @param topic topic of its section; {@code OTHER} before any heading
 * @param start UTF-16 index of its first character, the bullet itself not counted
 * @param end UTF-16 index after its last
 */
public record Passage(Kind kind, @Nullable Integer section, Topic topic, int start, int end) {

  /** How a passage is set. */
  public enum Kind {
    BULLET,
    PARAGRAPH
  }
}
