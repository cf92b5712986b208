package org.rapporteur.incident;

import java.util.List;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.TextSpan;

/**
 * A person whom an incident names.
 *
 * @param name as published where the person is named first
 * @param spellings every form of the full name that the incident prints, in order, the first being
 *     {@code name}
 * @param role what the person is in the incident
 * @param confidence how sure the role is
 * @param span where the name stands first
 */
public record PersonMention(
    String name, List<String> spellings, PersonRole role, Confidence confidence, TextSpan span) {

  public PersonMention {
    spellings = List.copyOf(spellings);
  }

  /** Spellings that look alike by then are one. */
  PersonMention covered(NameCover cover) {
    return new PersonMention(
        cover.name(name),
        spellings.stream().map(cover::name).distinct().toList(),
        role,
        confidence,
        span);
  }
}
