package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue;

/** The columns of {@code claim} that only a figure has. */
@Embeddable
record FigureColumns(
    @Nullable Integer atLeast,
    @Nullable Integer atMost,
    @Enumerated(EnumType.STRING) Qualifier qualifier) {

  static @Nullable FigureColumns of(ClaimValue claimed) {
    return claimed instanceof ClaimValue.Figure(var min, var max, Qualifier qualifier)
        ? new FigureColumns(min, max, qualifier)
        : null;
  }

  ClaimValue.Figure toValue() {
    return new ClaimValue.Figure(atLeast, atMost, qualifier);
  }
}
