package org.rapporteur.indicator;

import org.rapporteur.report.Coverage;

/**
 * A claim of a source that speaks of many countries.
 *
 * @param country alpha-3 code
 * @param claim what is said
 * @param statedFor the period that the source speaks of
 */
public record CountryClaim(String country, Claim claim, Coverage statedFor) {}
