package org.rapporteur.incident;

import org.rapporteur.report.TextSpan;

/**
 * An act that an incident tells of.
 *
 * @param act what was done
 * @param confidence how sure it is
 * @param span the words that say so
 */
public record ActMention(Act act, Confidence confidence, TextSpan span) {}
