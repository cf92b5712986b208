package org.rapporteur.report;

/**
 * A text of a report as it is kept, in any of its revisions.
 *
 * @param sequence number of the change that brought it
 * @param report the report in that revision
 * @param text without the names that were taken out of it since
 */
public record KeptText(long sequence, Report report, CanonicalText text) {}
