package org.rapporteur.api.indicators;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/** What is counted together. */
public class SummaryParameters extends YearParameters {

  @RestQuery
  @Parameter(
      description =
          "What is counted apart: status, participation (of ICC), year, region, separated by commas; not given: status.",
      example = "status,year")
  @Nullable String by;

  /** What countries can be told apart by. */
  enum Dimension {
    STATUS,
    PARTICIPATION,
    YEAR,
    REGION
  }

  Set<Dimension> by(ParameterReader reader) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    if (by == null || by.isBlank()) {
      return EnumSet.of(Dimension.STATUS);
    }
    for (String part : List.of(by.split(",", -1))) {
      String word = part.strip();
      Arrays.stream(Dimension.values())
          .filter(
              each -> each.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .ifPresentOrElse(
              dimensions::add,
              () -> reader.refuse("by", word, "is none of status, participation, year, region"));
    }
    return dimensions;
  }
}
