package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccDates;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;

/** The columns of {@code claim} that only a standing towards the Court has. */
@Embeddable
record IccColumns(
    @Enumerated(EnumType.STRING) IccParticipation participation,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate depositedOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate withdrawalNotifiedOn,
    @Nullable LocalDate withdrawnOn) {

  static @Nullable IccColumns of(ClaimValue claimed) {
    return claimed instanceof ClaimValue.Icc(IccStatus status, var participation, IccDates dates)
        ? new IccColumns(
            participation,
            dates.signedOn(),
            dates.depositedOn(),
            dates.inForceOn(),
            dates.withdrawalNotifiedOn(),
            dates.withdrawnOn())
        : null;
  }

  ClaimValue.Icc toValue(String status) {
    return new ClaimValue.Icc(
        IccStatus.valueOf(status),
        participation,
        new IccDates(signedOn, depositedOn, inForceOn, withdrawalNotifiedOn, withdrawnOn));
  }
}
