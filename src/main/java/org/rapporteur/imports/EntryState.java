package org.rapporteur.imports;

/** What became of an entry of an import. */
public enum EntryState {
  PENDING,
  CREATED,
  REVISED,
  UNCHANGED,
  REJECTED
}
