package org.rapporteur.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a claim's source again.
 *
 * @param claim the claim
 * @param outcome whether the source still says it
 * @param found the words that stand at the claim's place now; null: the text ends before
 * @param foundSha256 of the text as it is stored now
 */
public record Verification(
    RecordedClaim claim, VerificationOutcome outcome, @Nullable String found, String foundSha256) {}
