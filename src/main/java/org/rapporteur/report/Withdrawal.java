package org.rapporteur.report;

import java.time.Instant;

/**
 * The tombstone of a report that is no longer served.
 *
 * @param withdrawnAt since when
 * @param reason why, one or a few sentences
 */
public record Withdrawal(Instant withdrawnAt, String reason) {}
