package org.rapporteur.incident;

/**
 * How well words that were searched for fit.
 *
 * @param rank the greater the better; comparable within one search only
 * @param headline the best passages, with {@code «} and {@code »} around what was found
 */
public record Hit(float rank, String headline) {}
