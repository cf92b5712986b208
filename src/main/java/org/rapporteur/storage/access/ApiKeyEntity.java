package org.rapporteur.storage.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;

/** A row of {@code api_key}. */
@Entity
@Table(name = "api_key")
class ApiKeyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";

  @Enumerated(EnumType.STRING)
  Role role = Role.READER;

  String sha256 = "";
  @Nullable String hint;
  Instant createdAt = Instant.EPOCH;
  @Nullable LocalDate lastUsedOn;
  @Nullable Instant revokedAt;
  boolean madeAtStart;

  protected ApiKeyEntity() {}

  RegisteredKey toKey() {
    return new RegisteredKey(
        Objects.requireNonNull(id, "not yet stored"),
        name,
        role,
        hint,
        createdAt,
        lastUsedOn,
        revokedAt);
  }
}
