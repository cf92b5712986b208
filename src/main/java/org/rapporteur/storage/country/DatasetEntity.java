package org.rapporteur.storage.country;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code dataset}: which content of a reference data set was loaded last. */
@Entity
@Table(name = "dataset")
public class DatasetEntity {

  @Id String name = "";
  String sha256 = "";
  Instant loadedAt = Instant.EPOCH;

  protected DatasetEntity() {}

  public DatasetEntity(String name, String sha256, Instant loadedAt) {
    this.name = name;
    this.sha256 = sha256;
    this.loadedAt = loadedAt;
  }
}
