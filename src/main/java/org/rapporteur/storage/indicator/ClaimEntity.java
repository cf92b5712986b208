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
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.ReportedClaim;
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

  @Embedded @Nullable SpanColumns span;
  @Nullable String quote;
  Instant recordedAt = Instant.EPOCH;
  @Nullable Instant retractedAt;

  protected ClaimEntity() {}

  /**
   * A claim of a report.
   *
   * @param seat tells apart several holders of one office at one time
   * @param quote the words that state it, as the revision's text has them
   */
  public ClaimEntity(
      RevisionEntity revision, Claim claim, int seat, String quote, Instant recordedAt) {
    this.country = revision.report().reportId().iso3();
    this.indicator = claim.indicator();
    this.jurisdiction = Objects.requireNonNullElse(claim.jurisdiction(), "");
    this.seat = seat;
    this.value = ValueColumns.of(claim.value());
    this.asPublished = claim.asPublished();
    this.basis = claim.basis();
    this.validFrom = IsoDates.write(claim.period().from());
    this.validUntil = IsoDates.write(claim.period().until());
    this.reading = ReadingColumns.of(claim.period(), revision.coverage());
    this.source = revision.report().id();
    this.sourceRank = SourceRank.of(revision.report().series().toSeries(), claim.basis());
    this.publishedOn = revision.publishedOn();
    this.revision = revision;
    this.span = SpanColumns.of(claim.evidence());
    this.quote = quote;
    this.recordedAt = recordedAt;
  }

  ReportedClaim toStored() {
    RevisionEntity stated = Objects.requireNonNull(revision, "a report's claim has a revision");
    SpanColumns words = Objects.requireNonNull(span, "a report's claim has a span");
    Claim claim =
        new Claim(
            indicator,
            jurisdiction.isEmpty() ? null : jurisdiction,
            value.toValue(indicator),
            asPublished,
            IsoDates.period(validFrom, validUntil),
            basis,
            words.toSpan());
    return new ReportedClaim(
        Objects.requireNonNull(id, "not yet stored"),
        country,
        claim,
        new Coverage(reading.statedFrom(), reading.statedTo()),
        Objects.requireNonNull(quote, "a report's claim has a quote"),
        stated.toReport());
  }
}
