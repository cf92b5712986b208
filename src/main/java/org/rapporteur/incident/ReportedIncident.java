package org.rapporteur.incident;

import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.Report;

/**
 * An incident, with the report that tells of it.
 *
 * @param id the report's id and the incident's fingerprint
 * @param report in the revision that the incident was read from
 * @param incident what was read
 * @param text the incident's words
 * @param hit how well the words that were searched for fit; null: none were
 */
public record ReportedIncident(
    String id, Report report, Incident incident, String text, @Nullable Hit hit) {

  /** The same without the names of persons. */
  public ReportedIncident covered(NameCover cover) {
    return new ReportedIncident(
        id,
        report.covered(cover),
        incident.covered(cover),
        cover.text(text),
        hit == null ? null : hit.withHeadline(cover.text(hit.headline())));
  }

  /** The same, found by other passages. */
  public ReportedIncident with(Hit other) {
    return new ReportedIncident(id, report, incident, text, other);
  }
}
