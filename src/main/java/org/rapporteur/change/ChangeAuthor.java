package org.rapporteur.change;

/** Who changed a report, by role: no person is logged. */
public enum ChangeAuthor {
  EDITOR,
  ADMIN,
  /** The program itself, when it seeds its samples. */
  SYSTEM
}
