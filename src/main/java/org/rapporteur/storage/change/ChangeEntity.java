package org.rapporteur.storage.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;

/** A row of {@code change}. */
@Entity
@Table(name = "change")
class ChangeEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long sequence;

  Instant at = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  ChangeKind kind = ChangeKind.CREATED;

  @Embedded SubjectColumns subject = SubjectColumns.NONE;
  @Nullable String reason;

  @Enumerated(EnumType.STRING)
  ChangeAuthor role = ChangeAuthor.SYSTEM;

  protected ChangeEntity() {}

  ChangeEntity(
      ChangeKind kind, Subject subject, @Nullable String reason, ChangeAuthor role, Instant at) {
    this.at = at;
    this.kind = kind;
    this.subject = SubjectColumns.of(subject);
    this.reason = reason;
    this.role = role;
  }

  Change toChange() {
    return new Change(
        Objects.requireNonNull(sequence, "not yet stored"),
        at,
        kind,
        subject.toSubject(),
        reason,
        role);
  }

  /** The columns of {@code change} that say to what it happened. */
  @Embeddable
  record SubjectColumns(
      @Nullable String country,
      @Nullable String report,
      @Nullable Integer revision,
      @Nullable String dataset,
      @Nullable Integer version,
      @Nullable Long claim,
      @Nullable Long takedown) {

    static final SubjectColumns NONE = new SubjectColumns(null, null, null, null, null, null, null);

    static SubjectColumns of(Subject subject) {
      return new SubjectColumns(
          subject.country(),
          subject.report(),
          subject.revision(),
          subject.dataset(),
          subject.version(),
          subject.claim(),
          subject.takedown());
    }

    Subject toSubject() {
      return new Subject(country, report, revision, dataset, version, claim, takedown);
    }
  }
}
