package org.rapporteur.access;

/** By what somebody is known. */
public enum CredentialKind {
  SETTING,
  KEY,
  TOKEN
}
