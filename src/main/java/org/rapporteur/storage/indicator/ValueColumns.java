package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;

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

  ClaimValue.Leader toLeader() {
    return new ClaimValue.Leader(
        value, interim, acting, collective, representedBy, officeAsPublished);
  }

  private static ValueColumns code(String code) {
    return new ValueColumns(code, false, false, false, null, null);
  }
}
