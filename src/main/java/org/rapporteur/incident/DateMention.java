package org.rapporteur.incident;

import org.rapporteur.report.TextSpan;
import org.rapporteur.time.DateRange;

/**
 * A date that an incident names.
 *
 * @param range what it means, resolved against the period that the report covers
 * @param asPublished the words of the text ("28 August")
 * @param confidence how sure it is
 * @param span where the words stand
 */
public record DateMention(
    DateRange range, String asPublished, Confidence confidence, TextSpan span) {}
