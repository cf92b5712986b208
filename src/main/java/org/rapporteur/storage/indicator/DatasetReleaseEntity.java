package org.rapporteur.storage.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Source;
import org.rapporteur.report.CanonicalText;

/** A row of {@code dataset_release}. */
@Entity
@Table(name = "dataset_release")
public class DatasetReleaseEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dataset_release")
  @SequenceGenerator(
      name = "dataset_release",
      sequenceName = "dataset_release_seq",
      allocationSize = 50)
  @Nullable Long id;

  String dataset = "";
  int version = 1;
  String title = "";
  String publisher = "";
  @Nullable LocalDate publishedOn;
  @Nullable String sourceUrl;
  LocalDate retrievedOn = LocalDate.EPOCH;
  String terms = "";
  String sha256 = "";
  @Nullable String redactedSha256;

  Instant recordedAt = Instant.EPOCH;
  @Nullable Instant supersededAt;

  protected DatasetReleaseEntity() {}

  /**
   * A release.
   *
   * @param text its rows as they are stored, perhaps without the names that were taken out
   */
  public DatasetReleaseEntity(Source.OfDataset source, CanonicalText text, Instant recordedAt) {
    this.dataset = source.id();
    this.version = source.version();
    this.title = source.title();
    this.publisher = source.publisher();
    this.publishedOn = source.publishedOn();
    this.sourceUrl = source.url();
    this.retrievedOn = source.retrievedOn();
    this.terms = source.terms();
    this.sha256 = source.sha256();
    this.redactedSha256 = text.sha256().equals(sha256) ? null : text.sha256();
    this.recordedAt = recordedAt;
  }

  public String dataset() {
    return dataset;
  }

  public int version() {
    return version;
  }

  public String sha256() {
    return sha256;
  }

  @Nullable String redactedSha256() {
    return redactedSha256;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  Source.OfDataset toSource() {
    return new Source.OfDataset(
        dataset, version, title, publisher, publishedOn, sourceUrl, retrievedOn, terms, sha256);
  }
}
