package org.rapporteur.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that a report has had.
 *
 * @param number its number, from 1
 * @param title as published; null: not known
 * @param sha256 of the canonical text as published, hexadecimal
 * @param recordedAt since when it was the text of the report
 * @param supersededAt until when; null: it still is
 */
public record Revision(
    int number,
    @Nullable String title,
    String sha256,
    Instant recordedAt,
    @Nullable Instant supersededAt) {}
