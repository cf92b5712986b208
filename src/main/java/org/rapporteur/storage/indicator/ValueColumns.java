package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;

/** The columns of {@code claim} that say what is claimed. */
@Embeddable
record ValueColumns(
    String value,
    boolean interim,
    boolean acting,
    boolean collective,
    @Nullable String representedBy,
    @Nullable String officeAsPublished) {

  static final ValueColumns NONE = code("");

  static ValueColumns of(ClaimValue claimed) {
    return switch (claimed) {
      case ClaimValue.DeathPenalty penalty -> code(penalty.status().name());
      case ClaimValue.Icc icc -> code(icc.status().name());
      case ClaimValue.Leader leader ->
          new ValueColumns(
              leader.name(),
              leader.interim(),
              leader.acting(),
              leader.collective(),
              leader.representedBy(),
              leader.officeAsPublished());
    };
  }

  ClaimValue toValue(Indicator indicator) {
    return switch (indicator) {
      case DEATH_PENALTY -> new ClaimValue.DeathPenalty(DeathPenaltyStatus.valueOf(value));
      case ICC -> new ClaimValue.Icc(IccStatus.valueOf(value));
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT ->
          new ClaimValue.Leader(
              value, interim, acting, collective, representedBy, officeAsPublished);
    };
  }

  private static ValueColumns code(String code) {
    return new ValueColumns(code, false, false, false, null, null);
  }
}
