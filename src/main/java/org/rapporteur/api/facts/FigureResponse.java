package org.rapporteur.api.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue;

/** A number that a source counts for a year. */
@Schema(name = "Figure", description = "A number that a source counts for a calendar year")
public record FigureResponse(
    @Schema(description = "The least that the words allow; null: they give no lower bound")
        @Nullable Integer min,
    @Schema(description = "The greatest that the words allow; null: they give no upper bound")
        @Nullable Integer max,
    @Schema(description = "What the words add to the number") Qualifier qualifier,
    @Schema(description = "As published", examples = "89+") String asPublished,
    @Schema(description = "The year that it is counted for") PeriodResponse statedFor,
    @Schema(description = "Where it stands") EvidenceResponse evidence) {

  public static FigureResponse of(Answer answer) {
    ClaimValue.Figure figure = (ClaimValue.Figure) answer.inForce().value();
    return new FigureResponse(
        figure.min(),
        figure.max(),
        figure.qualifier(),
        answer.asPublished(),
        answer.statedFor(),
        answer.evidence());
  }
}
