package org.rapporteur.api.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.ReportReference;
import org.rapporteur.api.SectionReference;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.country.Country;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchKind;

/** Something that was found. */
@Schema(name = "SearchHit", description = "Something that was found")
public record SearchHitResponse(
    @Schema(description = "What it is") SearchKind kind,
    @Schema(
            description = "Id of the incident, or of the report and the section's place in it",
            examples = "sample-2003-kaz-2")
        String id,
    @Schema(description = "The country") CountryReference country,
    @Schema(description = "The report that tells it") ReportReference report,
    @Schema(description = "The section that it stands in or is; null: before any heading")
        @Nullable SectionReference section,
    @Schema(
            description =
                "The passages that fit best, at most 300 code points, with « and » around what was found, as plain text",
            examples = "beaten in a «police» «station»")
        String headline,
    @Schema(
            description = "How well it fits, from 0 on; to be compared within one search only",
            examples = "0.1")
        float rank,
    @Schema(
            description =
                "Where it is served: the incident, or the report that the section stands in",
            examples = "/v1/reports/sample-2003-kaz")
        String href) {

  static SearchHitResponse of(SearchHit hit, Country country) {
    return new SearchHitResponse(
        hit.kind(),
        hit.id(),
        CountryReference.of(country),
        ReportReference.of(hit.report()),
        hit.section() == null ? null : SectionReference.of(hit.section()),
        Excerpts.shorten(hit.hit().headline()),
        hit.hit().rank(),
        switch (hit.kind()) {
          case INCIDENT -> "/v1/incidents/" + hit.id();
          case SECTION -> "/v1/reports/" + hit.report().id();
        });
  }
}
