package org.rapporteur.storage.change;

/**
 * The data are written. Whoever observes it {@linkplain
 * jakarta.enterprise.event.TransactionPhase#AFTER_SUCCESS after success} stands between the commit
 * and the answer to the writer.
 */
public record DataWritten() {}
