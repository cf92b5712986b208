package org.rapporteur.indicator;

/**
 * The four classes that Amnesty International uses, and one for sources that do not say which kind
 * of abolition they mean.
 */
public enum DeathPenaltyStatus {
  /** The law provides the death penalty for no crime. */
  ABOLITIONIST_ALL_CRIMES,
  /** The law provides it only for exceptional crimes, such as under military law or in wartime. */
  ABOLITIONIST_ORDINARY_CRIMES,
  /**
   * The law keeps it for ordinary crimes; nobody was executed in ten years and it is policy or
   * practice not to execute.
   */
  ABOLITIONIST_IN_PRACTICE,
  /** The law keeps it for ordinary crimes, and none of the other classes applies. */
  RETENTIONIST,
  /** The source says "abolitionist" and not for which crimes. */
  ABOLITIONIST_UNSPECIFIED
}
