package org.rapporteur.ingestion;

import java.util.List;
import org.rapporteur.indicator.RecordedClaim;

/** What became of an editor's change to a claim. */
public sealed interface CorrectionOutcome {

  /**
   * It was done.
   *
   * @param claim as it is recorded now
   */
  record Done(RecordedClaim claim) implements CorrectionOutcome {}

  /** There is no such claim. Nothing was done. */
  record Unknown(long claim) implements CorrectionOutcome {}

  /**
   * The claim is not held any more: somebody was faster. Nothing was done.
   *
   * @param claim as somebody closed it
   */
  record NoLongerHeld(RecordedClaim claim) implements CorrectionOutcome {}

  /**
   * Corrections for some of the same days are held already. Nothing was done.
   *
   * @param claims their numbers
   */
  record Overlaps(List<Long> claims) implements CorrectionOutcome {
    public Overlaps {
      claims = List.copyOf(claims);
    }
  }

  /** The claim to be put right is about another country, indicator or part. Nothing was done. */
  record OtherSubject(RecordedClaim claim) implements CorrectionOutcome {}
}
