package org.rapporteur.storage.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Source;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.report.Coverage;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code claim}. */
@Entity
@Table(name = "claim")
public class ClaimEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim")
  @SequenceGenerator(name = "claim", sequenceName = "claim_seq", allocationSize = 50)
  @Nullable Long id;

  String country = "";

  @Enumerated(EnumType.STRING)
  Indicator indicator = Indicator.HEAD_OF_STATE;

  String jurisdiction = "";
  int seat = 1;
  @Embedded ValueColumns value = ValueColumns.NONE;
  @Embedded @Nullable IccColumns icc;
  @Embedded @Nullable FigureColumns figure;
  String asPublished = "";

  @Enumerated(EnumType.STRING)
  Basis basis = Basis.STATED;

  @Nullable String validFrom;
  @Nullable String validUntil;
  @Embedded ReadingColumns reading = ReadingColumns.NONE;

  String source = "";
  int sourceRank;
  @Nullable LocalDate publishedOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision")
  @Nullable RevisionEntity revision;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "release")
  @Nullable DatasetReleaseEntity release;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "correction")
  @Nullable CorrectionEntity correction;

  @Embedded SpanColumns span = new SpanColumns(0, 0);
  String quote = "";
  Instant recordedAt = Instant.EPOCH;
  @Embedded @Nullable RetractionColumns retraction;

  protected ClaimEntity() {}

  /**
   * A claim of a source.
   *
   * @param quote the words that state it, as the source's text has them
   */
  public ClaimEntity(CountryClaim claimed, ClaimSource from, String quote, Instant recordedAt) {
    Claim claim = claimed.claim();
    this.country = claimed.country();
    this.indicator = claim.indicator();
    this.jurisdiction = Objects.requireNonNullElse(claim.jurisdiction(), "");
    this.value = ValueColumns.of(claim);
    this.icc = IccColumns.of(claim.value());
    this.figure = FigureColumns.of(claim.value());
    this.asPublished = claim.asPublished();
    this.basis = claim.basis();
    this.validFrom = IsoDates.write(claim.period().from());
    this.validUntil = IsoDates.write(claim.period().until());
    this.reading = ReadingColumns.of(claim.period(), claimed.statedFor());
    this.span = SpanColumns.of(claim.evidence());
    this.quote = quote;
    this.recordedAt = recordedAt;
    this.source = from.id();
    this.sourceRank = from.sourceClass().forBasis(claim.basis()).rank();
    this.publishedOn = from.publishedOn();
    switch (from) {
      case ClaimSource.OfRevision(RevisionEntity stated) -> this.revision = stated;
      case ClaimSource.OfRelease(DatasetReleaseEntity stated, var rank) -> this.release = stated;
      case ClaimSource.OfCorrection(CorrectionEntity stated) -> this.correction = stated;
    }
  }

  public long id() {
    return Objects.requireNonNull(id, "not yet stored");
  }

  public boolean isRetracted() {
    return retraction != null;
  }

  public void retract(RetractionColumns why) {
    this.retraction = why;
  }

  /** What it claims, of whom and for when: the same in another release is the same claim. */
  public CountryClaim toCountryClaim() {
    return new CountryClaim(
        country,
        new Claim(
            indicator,
            jurisdiction.isEmpty() ? null : jurisdiction,
            value.toValue(indicator, icc, figure),
            asPublished,
            IsoDates.period(validFrom, validUntil),
            basis,
            span.toSpan()),
        new Coverage(reading.statedFrom(), reading.statedTo()));
  }

  public RecordedClaim toRecorded() {
    CountryClaim claimed = toCountryClaim();
    return new RecordedClaim(
        id(),
        country,
        claimed.claim(),
        claimed.statedFor(),
        quote,
        toSource(),
        SourceClass.ofRank(sourceRank),
        recordedAt,
        retraction == null ? null : retraction.toRetraction());
  }

  private Source toSource() {
    if (revision != null) {
      return new Source.OfReport(revision.toCitedReport());
    }
    if (release != null) {
      return release.toSource();
    }
    return Objects.requireNonNull(correction, "a claim has a source").toSource();
  }

  /** Whether both surely hold one seat of one office on one day. */
  boolean holdsTheSeatOf(ClaimEntity other) {
    return country.equals(other.country)
        && indicator == other.indicator
        && jurisdiction.equals(other.jurisdiction)
        && seat == other.seat
        && reading.surelyMeets(other.reading);
  }
}
