package org.rapporteur.change;

/** What happened. */
public enum ChangeKind {
  /** A report was stored for the first time. */
  CREATED,
  /** Another text of a report took the place of the one before. */
  REVISED,
  /** A report was withdrawn: it is no longer served. */
  WITHDRAWN,
  /** A report that was withdrawn is served again. */
  REINSTATED,
  /** A release of a data set was loaded. */
  DATASET_LOADED,
  /** An editor added a claim. */
  CLAIM_ADDED,
  /** An editor put a claim in the place of another. */
  CLAIM_CORRECTED,
  /** An editor closed a claim. */
  CLAIM_RETRACTED,
  /** A person's name was taken out for good. */
  TAKEDOWN
}
