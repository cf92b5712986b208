package org.rapporteur.api.incidents;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.incident.IncidentDimension;

/** What incidents are counted by. */
public class IncidentSummaryParameters {

  /** More would be a list of its own. */
  private static final int MOST = 2;

  @RestQuery
  @Parameter(
      description =
          "What is counted apart, one or two of act, topic, country, region, coverageYear, separated by commas; not given: act.",
      example = "country,act")
  @Nullable String by;

  private static Map<String, IncidentDimension> words() {
    Map<String, IncidentDimension> words = new LinkedHashMap<>();
    words.put("act", IncidentDimension.ACT);
    words.put("topic", IncidentDimension.TOPIC);
    words.put("country", IncidentDimension.COUNTRY);
    words.put("region", IncidentDimension.REGION);
    words.put("coverageYear", IncidentDimension.COVERAGE_YEAR);
    return words;
  }

  Set<IncidentDimension> by(ParameterReader reader) {
    if (by == null || by.isBlank()) {
      return EnumSet.of(IncidentDimension.ACT);
    }
    Map<String, IncidentDimension> words = words();
    Set<IncidentDimension> dimensions = EnumSet.noneOf(IncidentDimension.class);
    for (String part : List.of(by.split(",", -1))) {
      IncidentDimension dimension = words.get(part.strip());
      if (dimension == null) {
        reader.refuse("by", part, "is none of " + String.join(", ", words.keySet()));
      } else {
        dimensions.add(dimension);
      }
    }
    if (dimensions.size() > MOST) {
      reader.refuse("by", by, "is more than two");
    }
    return dimensions;
  }

  /** What clients call them, in the order of the answer's properties. */
  static List<String> words(Set<IncidentDimension> by) {
    return words().entrySet().stream()
        .filter(word -> by.contains(word.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
