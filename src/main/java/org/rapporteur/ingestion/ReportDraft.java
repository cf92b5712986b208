package org.rapporteur.ingestion;

import java.util.List;
import org.rapporteur.incident.Incident;
import org.rapporteur.indicator.Claim;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.ReportContent;
import org.rapporteur.report.ReportId;
import org.rapporteur.report.Series;

/**
 * A report that was read and can be stored.
 *
 * @param id which report it is
 * @param series the series that it belongs to
 * @param text its text
 * @param content what the text says
 * @param claims what it says of its country
 * @param incidents the cases that it lists
 */
public record ReportDraft(
    ReportId id,
    Series series,
    CanonicalText text,
    ReportContent content,
    List<Claim> claims,
    List<Incident> incidents) {

  public ReportDraft {
    claims = List.copyOf(claims);
    incidents = List.copyOf(incidents);
  }

  /** The same under the hash that its text had before names were taken out. */
  ReportDraft asPublishedWith(String sha256) {
    return new ReportDraft(id, series, text, content.withSha256(sha256), claims, incidents);
  }
}
