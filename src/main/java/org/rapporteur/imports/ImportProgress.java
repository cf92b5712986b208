package org.rapporteur.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.NoticeCode;

/**
 * How far an import has come.
 *
 * @param total how many entries were found; null: not yet known
 * @param counts what became of the entries so far
 * @param rejections the first of those that were rejected, in the order of the body
 * @param reason why it failed, one sentence; null: it did not
 * @param finishedAt null: it has not ended
 */
public record ImportProgress(
    UUID id,
    ImportForm form,
    ImportStatus status,
    @Nullable Integer total,
    Counts counts,
    List<Rejection> rejections,
    @Nullable String reason,
    Instant queuedAt,
    @Nullable Instant finishedAt) {

  public ImportProgress {
    rejections = List.copyOf(rejections);
  }

  /** How many entries became what. */
  public record Counts(int created, int revised, int unchanged, int rejected) {

    public int processed() {
      return created + revised + unchanged + rejected;
    }
  }

  /**
   * An entry that was not taken.
   *
   * @param place where it stood in the body, for a person
   * @param reason why, for a person
   * @param code the notice that stood in the way; null: it was no text at all
   */
  public record Rejection(String place, String reason, @Nullable NoticeCode code) {}
}
