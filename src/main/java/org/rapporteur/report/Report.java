package org.rapporteur.report;

import java.time.Instant;

/**
 * A report in one of its revisions.
 *
 * @param id series, edition and country
 * @param series the series that it belongs to
 * @param revision number of its text, from 1
 * @param recordedAt when this text was stored
 * @param content what the text says
 */
public record Report(
    ReportId id, Series series, int revision, Instant recordedAt, ReportContent content) {}
