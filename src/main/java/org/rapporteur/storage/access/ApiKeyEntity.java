package org.rapporteur.storage.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapporteur.access.Role;

/** A row of {@code api_key}. */
@Entity
@Table(name = "api_key")
public class ApiKeyEntity {

  @Id String name = "";

  @Enumerated(EnumType.STRING)
  Role role = Role.READER;

  String sha256 = "";
  Instant createdAt = Instant.EPOCH;

  protected ApiKeyEntity() {}

  public ApiKeyEntity(String name, Role role, String sha256, Instant createdAt) {
    this.name = name;
    this.role = role;
    this.sha256 = sha256;
    this.createdAt = createdAt;
  }
}
