package org.rapporteur.storage.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.ChangeAuthor;

/** A row of {@code change}. */
@Entity
@Table(name = "change")
public class ChangeEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long sequence;

  Instant at = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  Kind kind = Kind.CREATED;

  String report = "";
  int revision;
  @Nullable String reason;

  @Enumerated(EnumType.STRING)
  ChangeAuthor role = ChangeAuthor.SYSTEM;

  protected ChangeEntity() {}

  public ChangeEntity(Kind kind, RevisionEntity revision, ChangeAuthor role, Instant at) {
    this.at = at;
    this.kind = kind;
    this.report = revision.report().id();
    this.revision = revision.number();
    this.role = role;
  }

  /** What happened to a report. */
  public enum Kind {
    CREATED,
    REVISED
  }
}
