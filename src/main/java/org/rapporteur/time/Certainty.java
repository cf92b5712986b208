package org.rapporteur.time;

/** How sure it is that something held on the day asked for. */
public enum Certainty {
  /** The day lies inside the period whatever its partial dates mean. */
  CERTAIN,
  /** The day lies inside a partial date at one end: on some readings it held, on others not. */
  POSSIBLE
}
