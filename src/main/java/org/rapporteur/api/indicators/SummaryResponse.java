package org.rapporteur.api.indicators;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.Indicator;

/** How many countries stand how. */
@Schema(
    name = "Summary",
    description =
        "How many countries stand how, on 31 December of each year; in the running year today. A country of which nothing is"
            + " known is not counted")
public record SummaryResponse(
    @Schema(description = "The indicator") Indicator indicator,
    @Schema(description = "What is counted apart", examples = "[\"status\", \"year\"]")
        List<String> by,
    @Schema(description = "A row for each combination that occurs, in order") List<Row> rows) {

  @Schema(
      name = "SummaryRow",
      description = "How many countries stand alike; what is not counted apart is null")
  public record Row(
      @Schema(description = "The year; null: years are not counted apart", examples = "2010")
          @Nullable Integer year,
      @Schema(
              description =
                  "M49 code of the region: Africa, the Americas, Asia, Europe, Oceania; null: regions are not counted apart",
              examples = "002")
          @Nullable String region,
      @Schema(
              description = "Code of the status; null: statuses are not counted apart",
              examples = "RETENTIONIST")
          @Nullable String status,
      @Schema(description = "Of ICC: the participation; null: it is not counted apart")
          @Nullable IccParticipation participation,
      @Schema(description = "How many countries", examples = "58") int countries,
      @Schema(
              description =
                  "Of how many of them nobody speaks for the day, so that the last word goes on")
          int carriedForward) {

    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Row::region, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Row::status, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Row::participation, Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
