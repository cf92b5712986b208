package org.rapporteur.api.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.rapporteur.api.access.Author;
import org.rapporteur.api.citations.Citations;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.country.Country;
import org.rapporteur.ingestion.IngestionOutcome;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Change;
import org.rapporteur.ingestion.IngestionOutcome.Rejected;
import org.rapporteur.ingestion.IngestionOutcome.Unreadable;
import org.rapporteur.ingestion.IngestionOutcome.Withdrawn;
import org.rapporteur.ingestion.ReportDraft;
import org.rapporteur.ingestion.ReportIngestion;
import org.rapporteur.ingestion.Submission;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.ReportQueries;
import org.rapporteur.query.ReportQueries.ReportDetails;
import org.rapporteur.report.Report;
import org.rapporteur.settings.RapporteurSettings;

/** Turns a request that brings a report into a submission, and what became of it into an answer. */
@ApplicationScoped
class ReportSubmission {

  private final ReportIngestion ingestion;
  private final ReportQueries reports;
  private final CountryQueries countries;
  private final SubmittedDocuments documents;
  private final RapporteurSettings settings;
  private final Author author;
  private final Citations citations;
  private final Clock clock;

  ReportSubmission(
      ReportIngestion ingestion,
      ReportQueries reports,
      CountryQueries countries,
      SubmittedDocuments documents,
      RapporteurSettings settings,
      Author author,
      Citations citations,
      Clock clock) {
    this.ingestion = ingestion;
    this.reports = reports;
    this.countries = countries;
    this.documents = documents;
    this.settings = settings;
    this.author = author;
    this.citations = citations;
    this.clock = clock;
  }

  RestResponse<SubmissionResponse> take(
      InputStream body, HttpHeaders headers, SubmissionParameters parameters) {
    ParameterReader reader = new ParameterReader();
    Submission.Hints hints = parameters.hints(reader, countries, reports.listSeries());
    boolean dryRun = parameters.dryRun(reader);
    boolean reinstate = parameters.reinstate(reader);
    reader.finish();
    if (reinstate && author.role() != ChangeAuthor.ADMIN) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          "Administrators alone have a report that was withdrawn served again.");
    }
    ReportForm form = ReportForm.declared(headers.getMediaType());
    byte[] bytes = ReportBody.read(body, headers, settings.maxReportBytes());
    Submission read =
        documents.submission(form, bytes, ReportBody.charset(headers.getMediaType()), hints);
    Submission submission = reinstate ? read.reinstating() : read;
    return dryRun
        ? ResponseBuilder.ok(triedOut(accepted(ingestion.tryOut(submission)))).build()
        : stored(accepted(ingestion.ingest(submission, author.role())));
  }

  private static Accepted accepted(IngestionOutcome outcome) {
    return switch (outcome) {
      case Accepted accepted -> accepted;
      case Withdrawn(var report, var withdrawal) ->
          throw Problems.withdrawn(ProblemType.REPORT_WITHDRAWN, withdrawal);
      case Unreadable unreadable -> throw Problems.of(ProblemType.BAD_BODY, unreadable.reason());
      case Rejected rejected ->
          throw Problems.builder(
                  ProblemType.UNUSABLE_REPORT, "Nothing was stored; the notices say why.")
              .with("notices", rejected.notices().stream().map(NoticeResponse::of).toList())
              .build();
    };
  }

  private RestResponse<SubmissionResponse> stored(Accepted accepted) {
    String id = accepted.draft().id().toString();
    ReportDetails stored =
        reports.find(id, NamePolicy.PUBLISHED).orElseThrow(ReportSubmission::overtaken);
    SubmissionResponse response =
        SubmissionResponse.stored(
            accepted, stored, country(accepted), citations.line(stored.report()));
    return accepted.change() == Change.CREATED
        ? ResponseBuilder.<SubmissionResponse>create(Status.CREATED)
            .location(URI.create("/v1/reports/" + id))
            .entity(response)
            .build()
        : ResponseBuilder.ok(response).build();
  }

  private SubmissionResponse triedOut(Accepted accepted) {
    ReportDraft draft = accepted.draft();
    int revision = reports.listRevisions(draft.id().toString()).size();
    int next = accepted.change() == Change.UNCHANGED ? revision : revision + 1;
    Report asRead = new Report(draft.id(), draft.series(), next, clock.instant(), draft.content());
    return SubmissionResponse.triedOut(accepted, asRead, country(accepted), citations.line(asRead));
  }

  private static RuntimeException overtaken() {
    return Problems.of(ProblemType.CONFLICT, "The report was withdrawn just after it was stored.");
  }

  private Country country(Accepted accepted) {
    return countries.getByIso3(accepted.draft().id().iso3());
  }
}
