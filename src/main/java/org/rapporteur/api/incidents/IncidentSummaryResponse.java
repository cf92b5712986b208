package org.rapporteur.api.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.IncidentCount;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.report.Topic;

/** How many incidents have what in common. */
@Schema(
    name = "IncidentSummary",
    description =
        "How many incidents have what in common. An incident with two acts counts in both, one whose report speaks of two years in"
            + " both: rows can sum up to more than the total")
public record IncidentSummaryResponse(
    @Schema(description = "What is counted apart", examples = "[\"country\", \"act\"]")
        List<String> by,
    @Schema(description = "How many incidents the filters let through, each once", examples = "43")
        long total,
    @Schema(description = "A row for each combination that occurs, in order") List<Row> rows) {

  @Schema(
      name = "IncidentSummaryRow",
      description =
          "How many incidents are alike. What is not counted apart is null; of what is, null stands for the incidents that have none")
  public record Row(
      @Schema(description = "What was done; null: not counted apart, or nothing that is coded")
          @Nullable Act act,
      @Schema(description = "Topic of the section; null: not counted apart, or before any heading")
          @Nullable Topic topic,
      @Schema(
              description = "Alpha-3 code of the country; null: not counted apart",
              examples = "KAZ")
          @Nullable String country,
      @Schema(
              description =
                  "M49 code of the region: Africa, the Americas, Asia, Europe, Oceania; null: not counted apart, or in none",
              examples = "142")
          @Nullable String region,
      @Schema(
              description = "A year that the report speaks of; null: not counted apart",
              examples = "2002")
          @Nullable Integer coverageYear,
      @Schema(description = "How many incidents", examples = "7") long incidents) {

    private Row plus(Row other) {
      return new Row(act, topic, country, region, coverageYear, incidents + other.incidents());
    }

    private Row key() {
      return new Row(act, topic, country, region, coverageYear, 0);
    }
  }

  static IncidentSummaryResponse of(
      Set<IncidentDimension> by,
      long total,
      List<IncidentCount> counts,
      Function<String, Country> countries) {
    Map<Row, Row> rows = new LinkedHashMap<>();
    for (IncidentCount count : counts) {
      Row row = row(count, by, countries);
      rows.merge(row.key(), row, Row::plus);
    }
    return new IncidentSummaryResponse(
        IncidentSummaryParameters.words(by), total, new ArrayList<>(rows.values()));
  }

  private static Row row(
      IncidentCount count, Set<IncidentDimension> by, Function<String, Country> countries) {
    String country = count.country();
    return new Row(
        count.act(),
        count.topic(),
        by.contains(IncidentDimension.COUNTRY) ? country : null,
        by.contains(IncidentDimension.REGION) && country != null
            ? countries.apply(country).continent()
            : null,
        count.coverageYear(),
        count.incidents());
  }
}
