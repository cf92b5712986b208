package org.rapporteur.storage.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** A row of {@code dataset_text}, apart so that no answer ever reads a whole table. */
@Entity
@Table(name = "dataset_text")
class DatasetTextEntity {

  @Id long release;
  String canonicalText = "";

  protected DatasetTextEntity() {}

  DatasetTextEntity(DatasetReleaseEntity release, String canonicalText) {
    this.release = Objects.requireNonNull(release.id, "not yet stored");
    this.canonicalText = canonicalText;
  }
}
