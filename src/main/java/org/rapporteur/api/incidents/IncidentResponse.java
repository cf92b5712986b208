package org.rapporteur.api.incidents;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.ReportReference;
import org.rapporteur.api.SectionReference;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.incidents.PartResponses.ActResponse;
import org.rapporteur.api.incidents.PartResponses.AgentResponse;
import org.rapporteur.api.incidents.PartResponses.DateResponse;
import org.rapporteur.api.incidents.PartResponses.PersonResponse;
import org.rapporteur.api.incidents.PartResponses.PlaceResponse;
import org.rapporteur.api.incidents.PartResponses.VictimsResponse;
import org.rapporteur.country.Country;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.report.Report;

/** One case that a report lists. */
@Schema(
    name = "Incident",
    description = "One case that a report lists: who did what to whom, as far as the text tells")
public record IncidentResponse(
    @Schema(
            description = "The report's id and a fingerprint of the text",
            examples = "ai-2003-kaz-1a2b3c4d")
        String id,
    @Schema(description = "The country") CountryReference country,
    @Schema(description = "The report that tells of it") ReportReference report,
    @Schema(description = "The section that it stands in; null: before any heading")
        @Nullable SectionReference section,
    @Schema(
            description =
                "Its words whole; null: the rights in the report do not allow to serve them to you")
        @Nullable String text,
    @Schema(description = "Its first words, at most 300 code points") String excerpt,
    @Schema(
            description =
                "With `q`: the passages that fit best, at most 300 code points, with « and » around what was found, as plain text;"
                    + " null otherwise",
            examples = "the «newspaper» «office» burned down")
        @Nullable String headline,
    @Schema(description = "From the first date that it names to the last; null: it names none")
        @Nullable WhenResponse when,
    @Schema(description = "The dates that it names, in order") List<DateResponse> dates,
    @Schema(description = "The places that it names") List<PlaceResponse> places,
    @Schema(description = "The persons whom it names") List<PersonResponse> persons,
    @Schema(description = "How many victims it counts") List<VictimsResponse> victims,
    @Schema(description = "Who is said to have done it") List<AgentResponse> agents,
    @Schema(description = "What was done") List<ActResponse> acts,
    @Schema(description = "Where it stands") EvidenceResponse evidence) {

  @Schema(name = "When", description = "From the first date that an incident names to the last")
  public record WhenResponse(
      @Schema(description = "ISO 8601 to the day, month or year", examples = "2002-07") String from,
      @Schema(description = "ISO 8601 to the day, month or year", examples = "2002-12-24")
          String to,
      @Schema(description = "The words of all dates", examples = "July; 28 August")
          String asPublished) {}

  public static IncidentResponse of(ReportedIncident reported, Country country, Excerpts excerpts) {
    Incident incident = reported.incident();
    Report report = reported.report();
    return new IncidentResponse(
        reported.id(),
        CountryReference.of(country),
        ReportReference.of(report),
        section(report, incident),
        excerpts.mayReadAll(report.series().rights()) ? reported.text() : null,
        Excerpts.shorten(reported.text()),
        reported.hit() == null ? null : Excerpts.shorten(reported.hit().headline()),
        when(incident),
        incident.dates().stream().map(DateResponse::of).toList(),
        incident.places().stream().map(PlaceResponse::of).toList(),
        incident.persons().stream().map(PersonResponse::of).toList(),
        incident.victims().stream().map(VictimsResponse::of).toList(),
        incident.agents().stream().map(AgentResponse::of).toList(),
        incident.acts().stream().map(ActResponse::of).toList(),
        EvidenceResponse.of(report, incident.span(), reported.text()));
  }

  private static @Nullable SectionReference section(Report report, Incident incident) {
    return report.content().sections().stream()
        .filter(section -> Integer.valueOf(section.ordinal()).equals(incident.section()))
        .map(SectionReference::of)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable WhenResponse when(Incident incident) {
    String words =
        incident.dates().stream().map(DateMention::asPublished).collect(Collectors.joining("; "));
    return incident
        .when()
        .map(range -> new WhenResponse(range.from().toString(), range.to().toString(), words))
        .orElse(null);
  }
}
