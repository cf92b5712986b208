package org.rapporteur.api.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.country.Country;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Change;
import org.rapporteur.ingestion.ReportDraft;
import org.rapporteur.query.ReportQueries.ReportDetails;
import org.rapporteur.report.Report;

/** What became of a report that was sent. */
@Schema(name = "Submission", description = "What became of a report that was sent")
public record SubmissionResponse(
    @Schema(description = "What was changed, or with dryRun would be") Change outcome,
    @Schema(description = "true: nothing was stored") boolean dryRun,
    @Schema(description = "How many claims were read from it", examples = "6") int claimCount,
    @Schema(description = "The report as read") ReportResponse report) {

  static SubmissionResponse stored(
      Accepted accepted, ReportDetails stored, Country country, String citation) {
    return new SubmissionResponse(
        accepted.change(),
        false,
        accepted.draft().claims().size(),
        ReportResponse.of(
            stored.report(), country, stored.text(), stored.incidentCount(), citation));
  }

  static SubmissionResponse triedOut(
      Accepted accepted, Report asRead, Country country, String citation) {
    ReportDraft draft = accepted.draft();
    return new SubmissionResponse(
        accepted.change(),
        true,
        draft.claims().size(),
        ReportResponse.of(asRead, country, draft.text(), draft.incidents().size(), citation));
  }
}
