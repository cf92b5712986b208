package org.rapporteur.imports;

/** How an import stands. */
public enum ImportStatus {
  /** It waits for its turn. */
  QUEUED,
  /** Its entries are being found or taken. */
  RUNNING,
  /** Every entry was taken or rejected; the rejections say why. */
  SUCCEEDED,
  /** The body could not be read, or held no entry. Nothing was stored. */
  FAILED,
  /** It was stopped on demand; what had been taken stays. */
  CANCELLED;

  public boolean isFinal() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
