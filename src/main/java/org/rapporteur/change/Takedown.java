package org.rapporteur.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tombstone of a person's name that was taken out for good. The name itself is not kept.
 *
 * @param id its number
 * @param country alpha-3 code of the country in whose reports it was taken out; null: in all
 * @param reason why, one or a few sentences
 * @param role who had it taken out
 * @param takenAt when
 * @param texts from how many texts it was taken
 * @param claims from how many claims
 * @param incidents from how many incidents
 */
public record Takedown(
    long id,
    @Nullable String country,
    String reason,
    ChangeAuthor role,
    Instant takenAt,
    int texts,
    int claims,
    int incidents) {}
