/**
 * What operators see of the program: metrics, traces, and what does not get into logs.
 *
 * <p>Knows what happens - from events that {@code ingestion} and {@code api} fire, and from {@code
 * query} - and nobody knows it, so that no use case depends on being watched. Here alone live
 * Micrometer and OpenTelemetry. Every metric stands in {@code docs/metrics.md}. Labels have few
 * values that are known beforehand; nothing that a client or a report says gets into any of it.
 */
@NullMarked
package org.rapporteur.observation;

import org.jspecify.annotations.NullMarked;
