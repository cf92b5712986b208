package org.rapporteur.storage.imports;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code import_body_part}. */
@Entity
@Table(name = "import_body_part")
public class ImportBodyPartEntity {

  @EmbeddedId ImportEntryKey id = new ImportEntryKey(new UUID(0, 0), 1);

  byte[] bytes = {};

  protected ImportBodyPartEntity() {}

  public ImportBodyPartEntity(UUID job, int ordinal, byte[] bytes) {
    this.id = new ImportEntryKey(job, ordinal);
    this.bytes = bytes;
  }
}
