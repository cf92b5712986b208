package org.rapporteur.report;

/**
 * One line of a report's header, kept whatever its label.
 *
 * @param label as published, without the colon ("Under-5 mortality (m/f)")
 * @param value as published; empty when the label stands without a value
 * @param span the label and its value
 */
public record HeaderFact(String label, String value, TextSpan span) {}
