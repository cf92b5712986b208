package org.rapporteur.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param sequence its place among all changes; a later change has a higher one
 * @param at when
 * @param kind what
 * @param subject to what
 * @param reason why, one sentence; null: nobody said
 * @param role who did it
 */
public record Change(
    long sequence,
    Instant at,
    ChangeKind kind,
    Subject subject,
    @Nullable String reason,
    ChangeAuthor role) {

  /**
   * What a change happened to; what does not apply is null.
   *
   * @param country alpha-3 code
   * @param report id of the report
   * @param revision number of the report's text
   * @param dataset code of the data set
   * @param version number of the data set's release
   * @param claim number of the claim
   * @param takedown number of the takedown
   */
  public record Subject(
      @Nullable String country,
      @Nullable String report,
      @Nullable Integer revision,
      @Nullable String dataset,
      @Nullable Integer version,
      @Nullable Long claim,
      @Nullable Long takedown) {

    public static Subject ofReport(String country, String report, int revision) {
      return new Subject(country, report, revision, null, null, null, null);
    }

    public static Subject ofDataset(String dataset, int version) {
      return new Subject(null, null, null, dataset, version, null, null);
    }

    public static Subject ofClaim(String country, long claim) {
      return new Subject(country, null, null, null, null, claim, null);
    }

    public static Subject ofTakedown(@Nullable String country, long takedown) {
      return new Subject(country, null, null, null, null, null, takedown);
    }
  }
}
