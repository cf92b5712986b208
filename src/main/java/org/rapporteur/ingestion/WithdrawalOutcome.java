package org.rapporteur.ingestion;

import org.rapporteur.report.Withdrawal;

/** What became of the wish to withdraw a report. */
public sealed interface WithdrawalOutcome {

  /** It is withdrawn from now on. */
  record Done() implements WithdrawalOutcome {}

  /** It was withdrawn before; its tombstone stays as it is. */
  record Before(Withdrawal withdrawal) implements WithdrawalOutcome {}

  /** There is no such report. */
  record Unknown() implements WithdrawalOutcome {}
}
