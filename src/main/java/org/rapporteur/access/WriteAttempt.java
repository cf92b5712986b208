package org.rapporteur.access;

import org.jspecify.annotations.Nullable;

/**
 * A write that somebody tried, and how it ended. Neither the body nor the query stands in it: both
 * can hold names of persons.
 *
 * @param operation its name in the contract; null: there is none at that address
 * @param status of the answer
 */
public record WriteAttempt(
    Bearer bearer,
    String method,
    @Nullable String operation,
    String path,
    int status,
    String requestId) {}
