package org.rapporteur.report;

/**
 * A series of annual reports.
 *
 * @param code short code, lower case, the first part of a report's id ({@code ai})
 * @param title what stands in front of the edition in an entry's title ("Amnesty International
 *     Report")
 * @param publisher who publishes it
 * @param rights whose text it is
 * @param sample whether its entries are samples, which every real source outranks
 */
public record Series(String code, String title, String publisher, Rights rights, boolean sample) {}
