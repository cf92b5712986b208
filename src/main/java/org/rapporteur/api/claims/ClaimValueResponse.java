package org.rapporteur.api.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccParticipation;

/** What a claim says. */
@Schema(
    name = "ClaimValue",
    description =
        "What a claim says: `text` always, the other parts where the indicator has them and null otherwise")
public record ClaimValueResponse(
    @Schema(
            description = "Code of a status, name of a leader, or a figure as published",
            examples = "RETENTIONIST")
        String text,
    @Schema(description = "Of ICC: what follows from it; null: the claim is of another indicator")
        @Nullable IccParticipation participation,
    @Schema(
            description =
                "Of an office: what is said of its holder; null: the claim is of no office")
        @Nullable Holder holder,
    @Schema(
            description =
                "Of EXECUTIONS and DEATH_SENTENCES: the number; null: the claim is of another indicator")
        @Nullable Figure figure) {

  @Schema(name = "ClaimHolder", description = "What a source says of the holder of an office")
  public record Holder(
      @Schema(description = "Whether the source says interim, provisional or the like")
          boolean interim,
      @Schema(description = "Whether the source says acting") boolean acting,
      @Schema(description = "Whether several hold the office together") boolean collective,
      @Schema(description = "Who represents the holder; null: nobody is named")
          @Nullable String representedBy,
      @Schema(description = "The printed office where it is neither of the two; null otherwise")
          @Nullable String officeAsPublished) {}

  @Schema(name = "ClaimFigure", description = "A number as published, for a calendar year")
  public record Figure(
      @Schema(description = "The least that the words allow; null: they give no lower bound")
          @Nullable Integer min,
      @Schema(description = "The greatest that the words allow; null: they give no upper bound")
          @Nullable Integer max,
      @Schema(description = "What the words add to the number") Qualifier qualifier,
      @Schema(description = "The words", examples = "89+") String asPublished) {

    public static Figure of(ClaimValue.Figure figure, String asPublished) {
      return new Figure(figure.min(), figure.max(), figure.qualifier(), asPublished);
    }
  }

  static ClaimValueResponse of(ClaimValue value, String asPublished) {
    return switch (value) {
      case ClaimValue.DeathPenalty(var status) ->
          new ClaimValueResponse(status.name(), null, null, null);
      case ClaimValue.Icc icc ->
          new ClaimValueResponse(icc.status().name(), icc.participation(), null, null);
      case ClaimValue.Leader leader ->
          new ClaimValueResponse(leader.name(), null, holder(leader), null);
      case ClaimValue.Figure figure ->
          new ClaimValueResponse(asPublished, null, null, Figure.of(figure, asPublished));
    };
  }

  private static Holder holder(ClaimValue.Leader leader) {
    return new Holder(
        leader.interim(),
        leader.acting(),
        leader.collective(),
        leader.representedBy(),
        leader.officeAsPublished());
  }
}
