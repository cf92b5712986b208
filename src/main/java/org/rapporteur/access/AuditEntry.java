package org.rapporteur.access;

import java.time.Instant;

/** A write that somebody tried, in the sequence of all such. */
public record AuditEntry(long sequence, Instant at, WriteAttempt attempt) {}
