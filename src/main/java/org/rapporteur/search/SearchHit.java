package org.rapporteur.search;

import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.Report;
import org.rapporteur.report.Section;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param id of an incident; of a section the report's id and its ordinal
 * @param report that tells it
 * @param section that it stands in or is; null: before any heading
 * @param hit how well it fits
 */
public record SearchHit(
    SearchKind kind, String id, Report report, @Nullable Section section, Hit hit) {

  /** The same without the names of persons. */
  public SearchHit covered(NameCover cover) {
    return new SearchHit(
        kind,
        id,
        report.covered(cover),
        section == null ? null : section.covered(cover),
        hit.withHeadline(cover.text(hit.headline())));
  }

  /** The same, found by other passages. */
  public SearchHit with(Hit other) {
    return new SearchHit(kind, id, report, section, other);
  }
}
