package org.rapporteur.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a state's way to and from the Court, as a depositary has them; each null when it has
 * none.
 *
 * @param signedOn signature
 * @param depositedOn deposit of the ratification or accession
 * @param inForceOn first day on which the Statute is in force for the state
 * @param withdrawalNotifiedOn notice of a withdrawal that was not rescinded
 * @param withdrawnOn first day on which the withdrawal has effect
 */
public record IccDates(
    @Nullable LocalDate signedOn,
    @Nullable LocalDate depositedOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate withdrawalNotifiedOn,
    @Nullable LocalDate withdrawnOn) {

  public static final IccDates NONE = new IccDates(null, null, null, null, null);

  public IccDates withSignedOn(LocalDate day) {
    return new IccDates(day, depositedOn, inForceOn, withdrawalNotifiedOn, withdrawnOn);
  }

  /** Null: an accession was taken back. */
  public IccDates withDepositedOn(@Nullable LocalDate day) {
    return new IccDates(signedOn, day, inForceOn, withdrawalNotifiedOn, withdrawnOn);
  }

  public IccDates withInForceOn(LocalDate day) {
    return new IccDates(signedOn, depositedOn, day, withdrawalNotifiedOn, withdrawnOn);
  }

  /** Null: a notice was rescinded. */
  public IccDates withWithdrawalNotifiedOn(@Nullable LocalDate day) {
    return new IccDates(signedOn, depositedOn, inForceOn, day, withdrawnOn);
  }

  public IccDates withWithdrawnOn(LocalDate day) {
    return new IccDates(signedOn, depositedOn, inForceOn, withdrawalNotifiedOn, day);
  }
}
