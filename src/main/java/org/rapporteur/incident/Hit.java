package org.rapporteur.incident;

/**
 * How well words that were searched for fit.
 *
 * @param rank the greater the better; comparable within one search only
 * @param headline the best passages, with {@code «} and {@code »} around what was found
 * @param standing where the search places it
 */
public record Hit(float rank, String headline, Standing standing) {

  /** The same hit, shown by other passages. */
  public Hit withHeadline(String other) {
    return new Hit(rank, other, standing);
  }
}
