package org.rapporteur.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rapporteur.api.access.Author;
import org.rapporteur.api.parameters.JsonBodies;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.ingestion.ClaimCorrections;
import org.rapporteur.ingestion.CorrectionOutcome;
import org.rapporteur.query.CountryQueries;

/** Turns requests that change claims into use cases, and refusals into problems. */
@ApplicationScoped
class ClaimWrites {

  private static final int LONGEST_REASON = 1000;

  private final ClaimCorrections corrections;
  private final CountryQueries countries;
  private final JsonBodies bodies;
  private final Author author;

  ClaimWrites(
      ClaimCorrections corrections, CountryQueries countries, JsonBodies bodies, Author author) {
    this.corrections = corrections;
    this.countries = countries;
    this.bodies = bodies;
    this.author = author;
  }

  RecordedClaim add(byte[] body) {
    CorrectionBody correction = bodies.read(body, CorrectionBody.class);
    return done(corrections.add(new CorrectionReader(countries).read(correction), author.role()));
  }

  RecordedClaim retract(long id, byte[] body) {
    ParameterReader reader = new ParameterReader();
    String reason =
        reader.required("reason", bodies.read(body, RetractionBody.class).reason(), LONGEST_REASON);
    reader.finishBody();
    return done(corrections.retract(id, reason, author.role()));
  }

  private static RecordedClaim done(CorrectionOutcome outcome) {
    return switch (outcome) {
      case CorrectionOutcome.Done(var claim) -> claim;
      case CorrectionOutcome.Unknown(var id) ->
          throw Problems.of(ProblemType.NOT_FOUND, "There is no claim \"%d\".".formatted(id));
      case CorrectionOutcome.NoLongerHeld(var claim) ->
          throw conflict(
              "Claim %d is no longer held: it was closed at %s."
                  .formatted(claim.id(), claim.retraction() == null ? "" : claim.retraction().at()),
              List.of(claim.id()));
      case CorrectionOutcome.Overlaps(var claims) ->
          throw conflict(
              "Another correction speaks of some of the same days. Put that one right with \"corrects\", or take it back.",
              claims);
      case CorrectionOutcome.OtherSubject(var claim) ->
          throw conflict(
              "Claim %d is about %s of %s."
                  .formatted(claim.id(), claim.claim().indicator(), claim.country()),
              List.of(claim.id()));
    };
  }

  private static RuntimeException conflict(String detail, List<Long> claims) {
    return Problems.builder(ProblemType.CONFLICT, detail).with("claims", claims).build();
  }
}
