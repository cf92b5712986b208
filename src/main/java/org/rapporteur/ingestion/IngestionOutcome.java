package org.rapporteur.ingestion;

import java.util.List;
import org.rapporteur.report.Notice;
import org.rapporteur.report.ReportId;
import org.rapporteur.report.Withdrawal;

/** What became of a report that was sent. */
public sealed interface IngestionOutcome {

  /**
   * The report was taken.
   *
   * @param change what that changed
   * @param draft what was read
   */
  record Accepted(Change change, ReportDraft draft) implements IngestionOutcome {}

  /**
   * The text was read and is no report that can be kept. Nothing was stored.
   *
   * @param notices what is wrong, errors among them
   */
  record Rejected(List<Notice> notices) implements IngestionOutcome {
    public Rejected {
      notices = List.copyOf(notices);
    }
  }

  /**
   * The bytes are no text. Nothing was stored.
   *
   * @param reason one sentence for the sender
   */
  record Unreadable(String reason) implements IngestionOutcome {}

  /**
   * The report was withdrawn, and nobody asked for it to be served again. Nothing was stored.
   *
   * @param report which report it is
   * @param withdrawal since when and why
   */
  record Withdrawn(ReportId report, Withdrawal withdrawal) implements IngestionOutcome {}

  /** What taking a report changed. */
  enum Change {
    /** There was no report of that series, edition and country. */
    CREATED,
    /** There was one with another text, which is kept as an earlier revision. */
    REVISED,
    /** There was one with this very text. */
    UNCHANGED,
    /** There was one that was withdrawn; it is served again, with this text. */
    REINSTATED
  }
}
