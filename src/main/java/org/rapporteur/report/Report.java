package org.rapporteur.report;

import java.time.Instant;
import org.rapporteur.privacy.NameCover;

/**
 * A report in one of its revisions.
 *
 * @param id series, edition and country
 * @param series the series that it belongs to
 * @param revision number of its text, from 1
 * @param recordedAt when this text was stored
 * @param content what the text says
 */
public record Report(
    ReportId id, Series series, int revision, Instant recordedAt, ReportContent content) {

  /** The same without the names of persons. */
  public Report covered(NameCover cover) {
    return new Report(id, series, revision, recordedAt, content.covered(cover));
  }
}
