package org.rapporteur.incident;

import org.rapporteur.report.Report;

/**
 * An incident, with the report that tells of it.
 *
 * @param id the report's id and the incident's fingerprint
 * @param report in the revision that the incident was read from
 * @param incident what was read
 * @param text the incident's words
 */
public record ReportedIncident(String id, Report report, Incident incident, String text) {}
