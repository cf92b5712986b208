package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.IccDates;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;

/**
 * How an event changes a state's standing towards the Court. Articles 125 to 127 of the Statute.
 */
final class IccStanding {

  /** Before anything happened. */
  static final Icc NONE = Icc.ofWords(IccStatus.NOT_SIGNED);

  private IccStanding() {}

  static Icc after(Icc before, IccEvent event, LocalDate day) {
    IccDates had = before.dates();
    return switch (event) {
      case NOT_SIGNED -> NONE;
      case SIGNED -> Icc.ofWords(IccStatus.SIGNED).withDates(had.withSignedOn(day));
      case RATIFIED -> deposited(before, IccStatus.RATIFIED, day);
      case ACCEDED -> deposited(before, IccStatus.ACCEDED, day);
      case IN_FORCE ->
          new Icc(before.status(), IccParticipation.STATE_PARTY, had.withInForceOn(day));
      case SUCCEEDED ->
          new Icc(
              IccStatus.RATIFIED,
              IccParticipation.STATE_PARTY,
              had.inForceOn() == null ? had.withInForceOn(day) : had);
      case INTENT_NOT_TO_RATIFY ->
          Icc.ofWords(IccStatus.SIGNED_INTENT_NOT_TO_RATIFY).withDates(had);
      case ENDED -> before;
      case ACCESSION_TAKEN_BACK -> takenBack(had);
      case WITHDRAWAL_NOTIFIED -> before.withDates(had.withWithdrawalNotifiedOn(day));
      case WITHDRAWAL_RESCINDED -> before.withDates(had.withWithdrawalNotifiedOn(null));
      case WITHDRAWN ->
          new Icc(before.status(), IccParticipation.WITHDRAWN, had.withWithdrawnOn(day));
    };
  }

  /** The deposit alone makes no state a party: until the Statute is in force for it, it is not. */
  private static Icc deposited(Icc before, IccStatus status, LocalDate day) {
    return new Icc(status, before.participation(), before.dates().withDepositedOn(day));
  }

  private static Icc takenBack(IccDates had) {
    IccStatus status = had.signedOn() == null ? IccStatus.NOT_SIGNED : IccStatus.SIGNED;
    return Icc.ofWords(status).withDates(had.withDepositedOn(null));
  }
}
