package org.rapporteur.incident;

import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Topic;

/**
 * How many incidents have something in common. What is not counted apart is null, and so is the act
 * of those that tell of none and the topic of those that stand before any heading.
 *
 * @param country alpha-3 code
 * @param coverageYear a year that the report speaks of
 * @param incidents how many
 */
public record IncidentCount(
    @Nullable Act act,
    @Nullable Topic topic,
    @Nullable String country,
    @Nullable Integer coverageYear,
    long incidents) {}
