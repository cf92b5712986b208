package org.rapporteur.ingestion.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.rapporteur.imports.ImportForm;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.storage.imports.ImportJobEntity;

/** Takes bodies with many reports in, to be worked on later, and stops work on them. */
@ApplicationScoped
public class ImportQueue {

  private final ImportSteps steps;
  private final ImportScheduler scheduler;

  ImportQueue(ImportSteps steps, ImportScheduler scheduler) {
    this.steps = steps;
    this.scheduler = scheduler;
  }

  /** Queues the body in a file, all of it or nothing; the answer is the id of the import. */
  public UUID queue(Path body, ImportForm form, ImportHints hints) throws IOException {
    ImportJobEntity job = new ImportJobEntity(UUID.randomUUID(), form, hints, steps.now());
    steps.queue(job, body, () -> scheduler.schedule(job.id()));
    return job.id();
  }

  /** How many imports this server works on. */
  public int running() {
    return scheduler.running();
  }

  /** Asks for an import to stop before its next entry. */
  public void cancel(UUID id) {
    steps.cancel(id);
  }
}
