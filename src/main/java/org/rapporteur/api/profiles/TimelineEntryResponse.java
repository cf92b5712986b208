package org.rapporteur.api.profiles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.TimelineEntry;
import org.rapporteur.indicator.TimelineKind;
import org.rapporteur.time.Certainty;

/** Something that began in a country. */
@Schema(name = "TimelineEntry", description = "Something that began in a country")
public record TimelineEntryResponse(
    @Schema(
            description = "Since when, ISO 8601 as precisely as the source says",
            examples = "2002-01")
        String date,
    @Schema(description = "The first day for which it is answered", examples = "2002-01-01")
        String day,
    @Schema(
            description =
                "CHANGED: something else held before. FIRST_KNOWN: nothing is known of the time before")
        TimelineKind kind,
    @Schema(description = "What it is about") Indicator indicator,
    @Schema(description = "The part of the country; null: the whole country")
        @Nullable String jurisdiction,
    @Schema(description = "What began: code of a status or name of a leader") String value,
    @Schema(description = "Of ICC: what follows from it; null for the others")
        @Nullable IccParticipation participation,
    @Schema(description = "What held before, likewise; empty: nothing is known")
        List<String> before,
    @Schema(description = "How sure it is on its first day") Certainty certainty,
    @Schema(description = "true: other sources say something else for these days") boolean conflict,
    @Schema(description = "Where it stands") EvidenceResponse evidence) {

  static TimelineEntryResponse of(TimelineEntry entry) {
    ClaimInForce inForce = entry.inForce();
    return new TimelineEntryResponse(
        entry.date().toString(),
        entry.day().toString(),
        entry.kind(),
        inForce.indicator(),
        inForce.claim().claim().jurisdiction(),
        written(inForce.value()),
        inForce.value() instanceof ClaimValue.Icc icc ? icc.participation() : null,
        entry.before().stream().map(TimelineEntryResponse::written).distinct().toList(),
        inForce.certainty(),
        !inForce.disagreeing().isEmpty(),
        EvidenceResponse.of(inForce.claim()));
  }

  private static String written(ClaimValue value) {
    return switch (value) {
      case ClaimValue.DeathPenalty(var status) -> status.name();
      case ClaimValue.Icc icc -> icc.status().name();
      case ClaimValue.Leader leader -> leader.name();
      case ClaimValue.Figure figure -> String.valueOf(figure.min());
    };
  }
}
