package org.rapporteur.api.indicators;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.codebook.DefinedCode;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.indicator.IndicatorSources;
import org.rapporteur.indicator.Source;

/** What can be asked of a country. */
@Schema(name = "IndicatorDescription", description = "What can be asked of a country")
public record IndicatorResponse(
    @Schema(description = "Its code") Indicator id,
    @Schema(
            description =
                "HOLDERS: persons, perhaps several at a time. STATUS: one code at a time. FIGURE: a number for each year")
        IndicatorKind kind,
    @Schema(description = "What it means") String definition,
    @Schema(description = "Where the definition comes from", examples = "this project")
        String definitionSource,
    @Schema(
            description =
                "The lists of its values under /v1/code-lists; empty: it has names or numbers",
            examples = "[\"IccStatus\", \"IccParticipation\"]")
        List<String> codeLists,
    @Schema(description = "Where its facts are served", examples = "/v1/death-penalty") String href,
    @Schema(description = "First day that any source speaks of, ISO 8601; null: nobody states it")
        @Nullable String from,
    @Schema(description = "Last day that any source speaks of, ISO 8601; null: nobody states it")
        @Nullable String to,
    @Schema(description = "How many reports state it") int reports,
    @Schema(description = "The data sets that state it") List<DatasetResponse> datasets) {

  @Schema(name = "Dataset", description = "A data set that is shipped with the program")
  public record DatasetResponse(
      @Schema(description = "Its code, as evidence names it", examples = "icc-depositary")
          String id,
      @Schema(description = "Number of the release that is loaded") int version,
      @Schema(description = "Its title") String title,
      @Schema(description = "Whose data they are") String publisher,
      @Schema(description = "When they were published, ISO 8601; null: no publication of one day")
          @Nullable String publishedOn,
      @Schema(description = "Where they come from; null: not known") @Nullable String url,
      @Schema(description = "When they were taken from there, ISO 8601") String retrievedOn,
      @Schema(description = "On which terms; whom to cite") String terms,
      @Schema(description = "SHA-256 of its rows, hexadecimal") String sha256) {

    static DatasetResponse of(Source.OfDataset dataset) {
      return new DatasetResponse(
          dataset.id(),
          dataset.version(),
          dataset.title(),
          dataset.publisher(),
          Objects.toString(dataset.publishedOn(), null),
          dataset.url(),
          dataset.retrievedOn().toString(),
          dataset.terms(),
          dataset.sha256());
    }
  }

  static IndicatorResponse of(Indicator indicator, DefinedCode meaning, IndicatorSources sources) {
    return new IndicatorResponse(
        indicator,
        indicator.kind(),
        meaning.definition(),
        meaning.source(),
        codeLists(indicator),
        href(indicator),
        Objects.toString(sources.from(), null),
        Objects.toString(sources.to(), null),
        sources.reports(),
        sources.datasets().stream().map(DatasetResponse::of).toList());
  }

  private static List<String> codeLists(Indicator indicator) {
    return switch (indicator) {
      case DEATH_PENALTY -> List.of("DeathPenaltyStatus");
      case ICC -> List.of("IccStatus", "IccParticipation");
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, EXECUTIONS, DEATH_SENTENCES -> List.of();
    };
  }

  private static String href(Indicator indicator) {
    return switch (indicator) {
      case DEATH_PENALTY -> "/v1/death-penalty";
      case ICC -> "/v1/icc";
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> "/v1/leaders?office=" + indicator;
      case EXECUTIONS, DEATH_SENTENCES -> "/v1/claims?indicator=" + indicator;
    };
  }
}
