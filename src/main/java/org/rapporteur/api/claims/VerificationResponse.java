package org.rapporteur.api.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.SpanResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Verification;
import org.rapporteur.indicator.VerificationOutcome;

/** What came of reading a claim's source again. */
@Schema(name = "Verification", description = "What came of reading a claim's source again")
public record VerificationResponse(
    @Schema(description = "Number of the claim") long claim,
    @Schema(
            description =
                "VERIFIED: the text is the one that was published, and the words stand where the claim says. REDACTED: a name was"
                    + " taken out of these words for good. FAILED: the stored text or words are others")
        VerificationOutcome outcome,
    @Schema(description = "The source, as evidence names it", examples = "ai-2003-kaz")
        String source,
    @Schema(description = "Where the words stand") SpanResponse selector,
    @Schema(description = "The words of the claim, cut after 300 code points") String quote,
    @Schema(
            description =
                "The words that stand there now, cut after 300 code points; null: the text ends before")
        @Nullable String found,
    @Schema(description = "SHA-256 of the source's text as published, hexadecimal") String sha256,
    @Schema(
            description =
                "SHA-256 of the text as it is stored; another only where names were taken out of it")
        String foundSha256) {

  static VerificationResponse of(Verification verification) {
    RecordedClaim claim = verification.claim();
    String found = verification.found();
    return new VerificationResponse(
        claim.id(),
        verification.outcome(),
        claim.source().id(),
        SpanResponse.of(claim.claim().evidence()),
        Excerpts.shorten(claim.quote()),
        found == null ? null : Excerpts.shorten(found),
        claim.source().sha256(),
        verification.foundSha256());
  }
}
