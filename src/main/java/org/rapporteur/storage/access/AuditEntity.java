package org.rapporteur.storage.access;

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
import org.rapporteur.access.AuditEntry;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.Role;
import org.rapporteur.access.WriteAttempt;

/** A row of {@code audit_entry}. */
@Entity
@Table(name = "audit_entry")
class AuditEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long sequence;

  Instant at = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  CredentialKind credential = CredentialKind.KEY;

  String bearer = "";

  @Enumerated(EnumType.STRING)
  @Nullable Role role;

  String method = "";
  @Nullable String operation;
  String path = "";
  int status;
  String requestId = "";

  protected AuditEntity() {}

  AuditEntity(WriteAttempt attempt, Instant at) {
    this.at = at;
    this.credential = attempt.bearer().credential();
    this.bearer = attempt.bearer().name();
    this.role = attempt.bearer().role();
    this.method = attempt.method();
    this.operation = attempt.operation();
    this.path = attempt.path();
    this.status = attempt.status();
    this.requestId = attempt.requestId();
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        Objects.requireNonNull(sequence, "not yet stored"),
        at,
        new WriteAttempt(
            new Bearer(credential, bearer, role), method, operation, path, status, requestId));
  }
}
