package org.rapporteur.storage.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.imports.ImportForm;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.imports.ImportStatus;

/** A row of {@code import_job}. */
@Entity
@Table(name = "import_job")
public class ImportJobEntity {

  @Id UUID id = new UUID(0, 0);

  @Enumerated(EnumType.STRING)
  ImportForm form = ImportForm.NDJSON;

  @Enumerated(EnumType.STRING)
  ImportStatus status = ImportStatus.QUEUED;

  @Nullable Integer edition;
  @Nullable String series;
  @Nullable LocalDate publishedOn;
  @Nullable Integer total;
  @Nullable String reason;
  boolean cancelled;
  Instant queuedAt = Instant.EPOCH;
  @Nullable Instant finishedAt;

  protected ImportJobEntity() {}

  public ImportJobEntity(UUID id, ImportForm form, ImportHints hints, Instant queuedAt) {
    this.id = id;
    this.form = form;
    this.edition = hints.edition();
    this.series = hints.series();
    this.publishedOn = hints.publishedOn();
    this.queuedAt = queuedAt;
  }

  public UUID id() {
    return id;
  }

  public ImportForm form() {
    return form;
  }

  public ImportStatus status() {
    return status;
  }

  public ImportHints hints() {
    return new ImportHints(edition, series, publishedOn);
  }

  /** How many entries were found; null: that is not yet known. */
  public @Nullable Integer total() {
    return total;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public void cancel() {
    cancelled = true;
  }

  public void start() {
    status = ImportStatus.RUNNING;
  }

  public void found(int entries) {
    total = entries;
  }

  public void finish(ImportStatus end, @Nullable String why, Instant at) {
    status = end;
    reason = why;
    finishedAt = at;
  }
}
