package org.rapporteur.incident;

import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.TextSpan;

/**
 * A place that an incident names.
 *
 * @param name as published ("Pavlodar", "Almaty region")
 * @param confidence how sure it is
 * @param span where the words stand first
 */
public record PlaceMention(String name, Confidence confidence, TextSpan span) {

  PlaceMention covered(NameCover cover) {
    return new PlaceMention(cover.text(name), confidence, span);
  }
}
