package org.rapporteur.storage.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.indicator.Correction;
import org.rapporteur.indicator.Source;
import org.rapporteur.report.CanonicalText;

/** A row of {@code correction}. */
@Entity
@Table(name = "correction")
public class CorrectionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction")
  @SequenceGenerator(name = "correction", sequenceName = "correction_seq", allocationSize = 50)
  @Nullable Long id;

  String title = "";
  @Nullable String sourceUrl;
  @Nullable LocalDate publishedOn;
  String sha256 = "";
  @Nullable String redactedSha256;

  String canonicalText = "";

  String reason = "";

  @Enumerated(EnumType.STRING)
  ChangeAuthor role = ChangeAuthor.EDITOR;

  Instant recordedAt = Instant.EPOCH;

  protected CorrectionEntity() {}

  public CorrectionEntity(
      Correction correction, CanonicalText words, ChangeAuthor role, Instant recordedAt) {
    this.title = correction.sourceTitle();
    this.sourceUrl = correction.sourceUrl();
    this.publishedOn = correction.publishedOn();
    this.sha256 = words.sha256();
    this.canonicalText = words.value();
    this.reason = correction.reason();
    this.role = role;
    this.recordedAt = recordedAt;
  }

  /** As it is stored: without the names that were taken out. */
  String canonicalText() {
    return canonicalText;
  }

  @Nullable String redactedSha256() {
    return redactedSha256;
  }

  String sha256() {
    return sha256;
  }

  Source toSource() {
    return new Source.OfCorrection(title, sourceUrl, reason, role, sha256);
  }
}
