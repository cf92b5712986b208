package org.rapporteur.api.facts;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimInForce;

/** The days that an answer is for. */
@Schema(
    name = "Stretch",
    description =
        "The days that an answer is for, both ends included: the day asked for, or with `history=true` all days that are"
            + " answered alike")
public record StretchResponse(
    @Schema(description = "First day, ISO 8601", examples = "2002-01-31") String from,
    @Schema(
            description = "Last day, ISO 8601; null: it goes on until somebody says otherwise",
            examples = "2002-12-31")
        @Nullable String to) {

  /** Of a history. */
  static StretchResponse ofHistory(ClaimInForce inForce) {
    return new StretchResponse(inForce.from().toString(), Objects.toString(inForce.to(), null));
  }

  /** Of one day. */
  static StretchResponse ofDay(ClaimInForce inForce) {
    String day = inForce.from().toString();
    return new StretchResponse(day, day);
  }
}
