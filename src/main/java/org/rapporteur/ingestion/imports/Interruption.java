package org.rapporteur.ingestion.imports;

/** An import is to go no further. */
final class Interruption extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why. */
  enum Cause {
    /** Somebody asked for it: it has ended. */
    CANCELLED,
    /** The server stops: another goes on. */
    STOPPING
  }

  private final Cause why;

  Interruption(Cause why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Cause why() {
    return why;
  }
}
