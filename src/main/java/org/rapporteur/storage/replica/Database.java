package org.rapporteur.storage.replica;

/** The databases that a request can read from. */
public enum Database {
  PRIMARY,
  REPLICA
}
