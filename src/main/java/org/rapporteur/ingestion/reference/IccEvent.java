package org.rapporteur.ingestion.reference;

/** What a depositary records of a state, in the order in which events of one day take effect. */
enum IccEvent {
  /** On that day the state is not among the participants. */
  NOT_SIGNED,
  SIGNED,
  RATIFIED,
  ACCEDED,
  /** The Statute enters into force for the state. */
  IN_FORCE,
  /** The state takes over, from that day, what another had entered into or what it was part of. */
  SUCCEEDED,
  /** The state declares that it does not intend to ratify what it signed. */
  INTENT_NOT_TO_RATIFY,
  /** The state takes its accession back before it has effect. */
  ACCESSION_TAKEN_BACK,
  WITHDRAWAL_NOTIFIED,
  WITHDRAWAL_RESCINDED,
  /** A withdrawal takes effect. */
  WITHDRAWN,
  /** The state is no more; what came after it has events of its own. */
  ENDED
}
