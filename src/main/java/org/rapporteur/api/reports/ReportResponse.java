package org.rapporteur.api.reports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.SpanResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.country.Country;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportContent;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.report.Topic;

/** A report with everything that was read from it short of claims and incidents. */
@Schema(name = "Report", description = "A report in its current revision")
public record ReportResponse(
    @Schema(description = "Series, edition and country", examples = "ai-2003-kaz") String id,
    @Schema(
            description =
                "As published, or made of series, edition and country where the text has none; null: not known")
        @Nullable String title,
    @Schema(description = "Code of the series", examples = "ai") String series,
    @Schema(description = "Who published it", examples = "Amnesty International") String publisher,
    @Schema(description = "The year on the cover", examples = "2003") int edition,
    @Schema(
            description = "The day that it came out, ISO 8601; null: not stated",
            examples = "2003-05-28")
        @Nullable String publishedOn,
    @Schema(description = "The period that it speaks of") PeriodResponse coverage,
    @Schema(description = "The country that it speaks of") CountryReference country,
    @Schema(
            description = "The country as the title spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(
            description =
                "How to cite it: as its publisher proposes, else made of publisher, title and date")
        String citation,
    @Schema(description = "Whose text it is") RightsResponse rights,
    @Schema(description = "Number of its text, from 1", examples = "1") int revision,
    @Schema(description = "SHA-256 of the canonical text, hexadecimal") String sha256,
    @Schema(description = "Where the sender had it from; null: not said")
        @Nullable String sourceUrl,
    @Schema(description = "The lead before the first section, at most 300 code points; null: none")
        @Nullable String summary,
    @Schema(description = "In order") List<SectionResponse> sections,
    @Schema(description = "The lines of the header, in order, whatever their labels")
        List<HeaderFactResponse> facts,
    @Schema(description = "What a person should know of the reading") List<NoticeResponse> notices,
    @Schema(description = "How many incidents were read from it", examples = "5") int incidentCount,
    @Schema(description = "Where more of it is") LinksResponse links) {

  @Schema(name = "Rights", description = "Whose text it is")
  public record RightsResponse(
      @Schema(description = "Who holds the rights") String holder,
      @Schema(description = "The notice to show beside an excerpt") String notice,
      @Schema(description = "How much of the text is served to everybody") TextPolicy textPolicy) {

    static RightsResponse of(Rights rights) {
      return new RightsResponse(rights.holder(), rights.notice(), rights.textPolicy());
    }
  }

  @Schema(name = "Section", description = "A part of a report under a heading of its own")
  public record SectionResponse(
      @Schema(description = "Its place, from 1") int ordinal,
      @Schema(description = "As published", examples = "Death penalty") String heading,
      @Schema(description = "What it is about") Topic topic,
      @Schema(description = "Offset of the heading's first character, in Unicode code points")
          int start,
      @Schema(description = "Offset after the section's last character, in Unicode code points")
          int end) {

    static SectionResponse of(Section section) {
      return new SectionResponse(
          section.ordinal(),
          section.heading(),
          section.topic(),
          section.span().start(),
          section.span().end());
    }
  }

  @Schema(name = "HeaderFact", description = "A line of the header")
  public record HeaderFactResponse(
      @Schema(description = "As published, without the colon", examples = "Death penalty")
          String label,
      @Schema(
              description = "As published; null: the label stands without a value",
              examples = "retentionist")
          @Nullable String value,
      @Schema(description = "Where label and value stand") SpanResponse selector) {

    static HeaderFactResponse of(HeaderFact fact) {
      return new HeaderFactResponse(
          fact.label(),
          fact.value().isEmpty() ? null : Excerpts.shorten(fact.value()),
          SpanResponse.of(fact.span()));
    }
  }

  @Schema(name = "ReportLinks", description = "Where more of a report is")
  public record LinksResponse(
      @Schema(description = "The report itself") String self,
      @Schema(description = "Its canonical text, as far as rights allow") String text,
      @Schema(description = "Its citation") String citation,
      @Schema(description = "The texts that it has had") String revisions,
      @Schema(description = "Its incidents") String incidents) {

    static LinksResponse of(String id) {
      String self = "/v1/reports/" + id;
      return new LinksResponse(
          self,
          self + "/text",
          self + "/citation",
          self + "/revisions",
          "/v1/incidents?report=" + id);
    }
  }

  static ReportResponse of(
      Report report, Country country, CanonicalText text, int incidentCount, String citation) {
    ReportContent content = report.content();
    ReportItemResponse item = ReportItemResponse.of(report, country);
    return new ReportResponse(
        item.id(),
        item.title(),
        item.series(),
        item.publisher(),
        item.edition(),
        item.publishedOn(),
        item.coverage(),
        item.country(),
        item.countryAsPublished(),
        citation,
        RightsResponse.of(report.series().rights()),
        report.revision(),
        content.sha256(),
        content.sourceUrl(),
        content.summary() == null ? null : Excerpts.shorten(text.quote(content.summary())),
        content.sections().stream().map(SectionResponse::of).toList(),
        content.headerFacts().stream().map(HeaderFactResponse::of).toList(),
        content.notices().stream().map(NoticeResponse::of).toList(),
        incidentCount,
        LinksResponse.of(item.id()));
  }
}
