package org.rapporteur.access;

/** What the bearer of a key may do; each may do what those before it may. */
public enum Role {
  READER,
  EDITOR,
  ADMIN
}
