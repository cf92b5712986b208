package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.Indicator;

/** The columns of {@code claim} that say what is claimed, or who. */
@Embeddable
record ValueColumns(
    String value,
    boolean interim,
    boolean acting,
    boolean collective,
    @Nullable String representedBy,
    @Nullable String officeAsPublished) {

  static final ValueColumns NONE = code("");

  static ValueColumns of(Claim claim) {
    return claim.value() instanceof ClaimValue.Leader leader
        ? new ValueColumns(
            leader.name(),
            leader.interim(),
            leader.acting(),
            leader.collective(),
            leader.representedBy(),
            leader.officeAsPublished())
        : code(claim.code());
  }

  /**
   * What is claimed.
   *
   * @param icc the columns that a standing has besides
   * @param figure the columns that a figure has besides
   */
  ClaimValue toValue(
      Indicator indicator, @Nullable IccColumns icc, @Nullable FigureColumns figure) {
    return switch (indicator) {
      case DEATH_PENALTY -> new ClaimValue.DeathPenalty(DeathPenaltyStatus.valueOf(value));
      case ICC -> Objects.requireNonNull(icc, "a standing has its columns").toValue(value);
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT ->
          new ClaimValue.Leader(
              value, interim, acting, collective, representedBy, officeAsPublished);
      case EXECUTIONS, DEATH_SENTENCES ->
          Objects.requireNonNull(figure, "a figure has its columns").toValue();
    };
  }

  private static ValueColumns code(String code) {
    return new ValueColumns(code, false, false, false, null, null);
  }
}
