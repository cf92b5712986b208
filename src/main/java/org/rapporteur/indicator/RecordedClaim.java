package org.rapporteur.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.report.Coverage;

/**
 * A claim as it is recorded.
 *
 * @param id its number
 * @param country alpha-3 code
 * @param claim what is said
 * @param statedFor the period that the source speaks of
 * @param quote the words that state it
 * @param source who says it
 * @param sourceClass how much the source weighs against others
 * @param recordedAt since when the service answers with it
 * @param retraction since when and why no longer; null: it still does
 */
public record RecordedClaim(
    long id,
    String country,
    Claim claim,
    Coverage statedFor,
    String quote,
    Source source,
    SourceClass sourceClass,
    Instant recordedAt,
    @Nullable Retraction retraction) {

  /**
   * The end of a claim in system time.
   *
   * @param at from this moment on it is no longer answered
   * @param role who ended it
   * @param reason why, one sentence
   */
  public record Retraction(Instant at, @Nullable ChangeAuthor role, @Nullable String reason) {}
}
