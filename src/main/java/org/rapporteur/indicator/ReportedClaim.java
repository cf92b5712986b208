package org.rapporteur.indicator;

import org.rapporteur.report.Coverage;
import org.rapporteur.report.Report;

/**
 * A claim, with the report that makes it.
 *
 * @param id its number
 * @param country alpha-3 code
 * @param claim what is said
 * @param statedFor the period that the source speaks of
 * @param quote the words that state it
 * @param report in the revision that the claim was read from
 */
public record ReportedClaim(
    long id, String country, Claim claim, Coverage statedFor, String quote, Report report) {}
