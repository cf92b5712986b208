package org.rapporteur.report;

/**
 * A part of a report under a heading of its own.
 *
 * @param ordinal its place among the sections, from 1
 * @param heading as published
 * @param topic what it is about
 * @param span from the first character of the heading to the last of the section
 */
public record Section(int ordinal, String heading, Topic topic, TextSpan span) {}
