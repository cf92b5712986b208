package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.Correction;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.indicator.ClaimEntity;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.indicator.ClaimSource.OfCorrection;
import org.rapporteur.storage.indicator.CorrectionEntity;
import org.rapporteur.storage.indicator.CorrectionRepository;
import org.rapporteur.storage.indicator.RetractionColumns;
import org.rapporteur.storage.takedown.TakedownRepository;
import org.rapporteur.time.PartialDate;

/** What editors add, put right and take back. Nothing is deleted: what was answered stays known. */
@ApplicationScoped
public class ClaimCorrections {

  private final ClaimRepository claims;
  private final CorrectionRepository corrections;
  private final TakedownRepository takedowns;
  private final Chronicle chronicle;

  ClaimCorrections(
      ClaimRepository claims,
      CorrectionRepository corrections,
      TakedownRepository takedowns,
      Chronicle chronicle) {
    this.takedowns = takedowns;
    this.claims = claims;
    this.corrections = corrections;
    this.chronicle = chronicle;
  }

  /** Adds a claim, in the place of another if the correction names one. */
  @Transactional
  public CorrectionOutcome add(Correction wanted, ChangeAuthor author) {
    Instant at = chronicle.begin();
    Correction correction = wanted.withWords(takedowns.redactionFor(wanted.country())::apply);
    Long corrected = correction.corrects();
    if (corrected != null) {
      Optional<CorrectionOutcome> refused = refuse(corrected, correction);
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    CountryClaim claim = claim(correction, at);
    List<Long> overlapping = corrections.listOverlapping(claim, corrected);
    if (!overlapping.isEmpty()) {
      return new CorrectionOutcome.Overlaps(overlapping);
    }
    if (corrected != null) {
      close(claims.find(corrected).orElseThrow(), correction.reason(), author, at);
    }
    return new CorrectionOutcome.Done(store(correction, claim, author, at));
  }

  /** Closes a claim. */
  @Transactional
  public CorrectionOutcome retract(long id, String reason, ChangeAuthor author) {
    Instant at = chronicle.begin();
    Optional<ClaimEntity> found = claims.find(id);
    if (found.isEmpty()) {
      return new CorrectionOutcome.Unknown(id);
    }
    ClaimEntity claim = found.get();
    if (claim.isRetracted()) {
      return new CorrectionOutcome.NoLongerHeld(claim.toRecorded());
    }
    close(claim, reason, author, at);
    RecordedClaim closed = claim.toRecorded();
    tell(ChangeKind.CLAIM_RETRACTED, closed, reason, author, at);
    return new CorrectionOutcome.Done(closed);
  }

  private Optional<CorrectionOutcome> refuse(long corrected, Correction correction) {
    Optional<ClaimEntity> found = claims.find(corrected);
    if (found.isEmpty()) {
      return Optional.of(new CorrectionOutcome.Unknown(corrected));
    }
    RecordedClaim claim = found.get().toRecorded();
    if (found.get().isRetracted()) {
      return Optional.of(new CorrectionOutcome.NoLongerHeld(claim));
    }
    boolean same =
        claim.country().equals(correction.country())
            && claim.claim().indicator() == correction.indicator()
            && Objects.equals(claim.claim().jurisdiction(), correction.jurisdiction());
    return same ? Optional.empty() : Optional.of(new CorrectionOutcome.OtherSubject(claim));
  }

  private RecordedClaim store(
      Correction correction, CountryClaim claim, ChangeAuthor author, Instant at) {
    CanonicalText words = CanonicalText.of(correction.quote());
    CorrectionEntity stored = corrections.add(new CorrectionEntity(correction, words, author, at));
    RecordedClaim added =
        claims.addAll(new OfCorrection(stored), List.of(claim), words, at).getFirst().toRecorded();
    ChangeKind kind =
        correction.corrects() == null ? ChangeKind.CLAIM_ADDED : ChangeKind.CLAIM_CORRECTED;
    tell(kind, added, correction.reason(), author, at);
    return added;
  }

  private void close(ClaimEntity claim, String reason, ChangeAuthor author, Instant at) {
    claim.retract(new RetractionColumns(at, author, reason));
    claims.flush();
  }

  private void tell(
      ChangeKind kind, RecordedClaim claim, String reason, ChangeAuthor author, Instant at) {
    chronicle.add(kind, Subject.ofClaim(claim.country(), claim.id()), reason, author, at);
  }

  private static CountryClaim claim(Correction correction, Instant at) {
    CanonicalText words = CanonicalText.of(correction.quote());
    return new CountryClaim(
        correction.country(),
        new Claim(
            correction.indicator(),
            correction.jurisdiction(),
            correction.value(),
            correction.asPublished(),
            correction.period(),
            Basis.STATED,
            words.span(0, words.value().length())),
        coverage(correction, LocalDate.ofInstant(at, ZoneOffset.UTC)));
  }

  /** What has not ended is stated until the day on which it is added. */
  private static Coverage coverage(Correction correction, LocalDate today) {
    @Nullable PartialDate from = correction.period().from();
    @Nullable PartialDate until = correction.period().until();
    LocalDate first = Objects.requireNonNull(from, "a correction has a beginning").earliest();
    LocalDate last = until == null ? today : until.latest();
    return new Coverage(first, last.isBefore(first) ? first : last);
  }
}
