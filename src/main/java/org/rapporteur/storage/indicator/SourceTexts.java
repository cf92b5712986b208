package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.indicator.Verification;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.RevisionTextEntity;

/** Reads the texts that claims point into once more. */
@ApplicationScoped
public class SourceTexts {

  private final EntityManager entities;

  SourceTexts(EntityManager entities) {
    this.entities = entities;
  }

  /** Compares a claim with what its source says. */
  public Optional<Verification> verify(long claim) {
    return Optional.ofNullable(entities.find(ClaimEntity.class, claim))
        .map(found -> text(found).verify(found.toRecorded()));
  }

  private SourceText text(ClaimEntity claim) {
    if (claim.revision != null) {
      return ofRevision(claim.revision);
    }
    if (claim.release != null) {
      return ofRelease(claim.release);
    }
    CorrectionEntity correction = Objects.requireNonNull(claim.correction, "a claim has a source");
    return new SourceText(
        CanonicalText.of(correction.canonicalText()),
        correction.sha256(),
        correction.redactedSha256());
  }

  private SourceText ofRelease(DatasetReleaseEntity release) {
    DatasetTextEntity text =
        Objects.requireNonNull(
            entities.find(DatasetTextEntity.class, release.id), "a release has a text");
    return new SourceText(
        CanonicalText.of(text.canonicalText), release.sha256(), release.redactedSha256());
  }

  private SourceText ofRevision(RevisionEntity revision) {
    RevisionTextEntity text =
        Objects.requireNonNull(
            entities.find(RevisionTextEntity.class, revision.id()), "a revision has a text");
    return new SourceText(
        CanonicalText.of(text.canonicalText()), revision.sha256(), revision.redactedSha256());
  }
}
