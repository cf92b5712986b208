package org.rapporteur.report;

import org.rapporteur.privacy.NameCover;

/**
 * A part of a report under a heading of its own.
 *
 * @param ordinal its place among the sections, from 1
 * @param heading as published
 * @param topic what it is about
 * @param span from the first character of the heading to the last of the section
 */
public record Section(int ordinal, String heading, Topic topic, TextSpan span) {

  /** The same without the names of persons. */
  public Section covered(NameCover cover) {
    return new Section(ordinal, cover.text(heading), topic, span);
  }
}
