package org.rapporteur.storage.indicator;

import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Verification;
import org.rapporteur.indicator.VerificationOutcome;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;

/**
 * The text of a source as it is stored, and the hashes that it has to have.
 *
 * @param text as it is stored
 * @param sha256 of the text as published
 * @param redactedSha256 of the text since names were taken out of it; null: none was
 */
record SourceText(CanonicalText text, String sha256, @Nullable String redactedSha256) {

  Verification verify(RecordedClaim claim) {
    String found = find(claim.claim().evidence());
    String hash = text.sha256();
    boolean sameText = hash.equals(redactedSha256 == null ? sha256 : redactedSha256);
    boolean sameWords = claim.quote().equals(found);
    return new Verification(claim, outcome(sameText && sameWords, claim), found, hash);
  }

  private static VerificationOutcome outcome(boolean same, RecordedClaim claim) {
    if (!same) {
      return VerificationOutcome.FAILED;
    }
    return Redaction.isIn(claim.quote())
        ? VerificationOutcome.REDACTED
        : VerificationOutcome.VERIFIED;
  }

  private @Nullable String find(TextSpan span) {
    return span.end() <= text.length() ? text.quote(span) : null;
  }
}
