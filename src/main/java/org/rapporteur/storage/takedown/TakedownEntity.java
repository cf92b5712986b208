package org.rapporteur.storage.takedown;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.Takedown;

/** A row of {@code takedown} with the hashes of its names. */
@Entity
@Table(name = "takedown")
class TakedownEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "takedown")
  @SequenceGenerator(name = "takedown", sequenceName = "takedown_seq", allocationSize = 50)
  @Nullable Long id;

  @Nullable String country;
  String reason = "";

  @Enumerated(EnumType.STRING)
  ChangeAuthor role = ChangeAuthor.ADMIN;

  Instant takenAt = Instant.EPOCH;
  int texts;
  int claims;
  int incidents;

  @ElementCollection
  @CollectionTable(name = "takedown_name", joinColumns = @JoinColumn(name = "takedown"))
  Set<NameColumns> names = new HashSet<>();

  /** A name by its hash. */
  @Embeddable
  record NameColumns(int words, String hash) {}

  protected TakedownEntity() {}

  TakedownEntity(
      @Nullable String country,
      String reason,
      ChangeAuthor role,
      Instant takenAt,
      Set<NameColumns> names) {
    this.country = country;
    this.reason = reason;
    this.role = role;
    this.takenAt = takenAt;
    this.names = names;
  }

  Takedown toTakedown() {
    return new Takedown(
        Objects.requireNonNull(id, "not yet stored"),
        country,
        reason,
        role,
        takenAt,
        texts,
        claims,
        incidents);
  }
}
