package org.rapporteur.incident;

/**
 * Where a search places what it found. Up to a thousand hits are ranked together; of more the
 * newest edition comes first and is ranked by itself, unless it alone holds more.
 *
 * @param edition among whose hits it is placed; {@link #TOGETHER}: among all
 * @param rank the greater the sooner; {@link #UNRANKED}: by report
 */
public record Standing(int edition, float rank) {

  /** The edition of hits that are placed among those of all editions. */
  public static final int TOGETHER = 0;

  /** Less than any rank. */
  public static final float UNRANKED = -1;

  /** So many hits are ranked at once, and no more. */
  public static final int MOST_RANKED = 1000;
}
