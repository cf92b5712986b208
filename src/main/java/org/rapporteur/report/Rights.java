package org.rapporteur.report;

/**
 * Whose text it is.
 *
 * @param holder who holds the rights
 * @param notice the rights notice to show beside an excerpt
 * @param textPolicy how much of the text is served to everybody
 */
public record Rights(String holder, String notice, TextPolicy textPolicy) {}
