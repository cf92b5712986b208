package org.rapporteur.ingestion.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.ingestion.imports.Interruption.Cause;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.country.CountryDirectory;
import org.rapporteur.storage.imports.ImportJobEntity;

/**
 * Does an import, or what is left of it: finds all entries first, then takes one after the other.
 *
 * <p>Finding is begun anew when it was interrupted; taking goes on with the first entry that is not
 * marked. So each entry is taken once, whenever a server dies.
 */
@ApplicationScoped
class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class);

  /** An entry that fails for no fault of its own - two imports meet - succeeds the next time. */
  private static final int MOST_ATTEMPTS = 3;

  private final ImportSteps steps;
  private final CountryDirectory countries;
  private final ImportBounds bounds;
  private volatile boolean stopping;

  ImportWork(ImportSteps steps, CountryDirectory countries, RapporteurSettings settings) {
    this.steps = steps;
    this.countries = countries;
    this.bounds =
        new ImportBounds(
            settings.maxReportBytes(), settings.maxUnpackedBytes(), settings.maxImportEntries());
  }

  /** Goes no further than the entries at hand. */
  void stop() {
    stopping = true;
  }

  /** Between two entries an import can be interrupted without harm. */
  private void check(UUID id) {
    if (stopping) {
      throw new Interruption(Cause.STOPPING);
    }
    if (steps.isCancelled(id)) {
      throw new Interruption(Cause.CANCELLED);
    }
  }

  @ActivateRequestContext
  void run(UUID id) {
    steps.start(id).ifPresent(this::run);
  }

  /** Ends an import that fails again and again. */
  @ActivateRequestContext
  void giveUp(UUID id, RuntimeException fault) {
    LOG.errorf("import %s is given up: %s", id, kind(fault));
    steps.finish(id, ImportStatus.FAILED, "The service failed on this import; its log says why.");
  }

  /** What went wrong, without the statement that failed: it has the texts of reports in it. */
  private static String kind(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] stack = cause.getStackTrace();
    String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
    return cause.getClass().getName() + state + (stack.length == 0 ? "" : " at " + stack[0]);
  }

  private void run(ImportJobEntity job) {
    try {
      check(job.id());
      Optional<String> refusal = job.total() == null ? find(job) : Optional.empty();
      if (refusal.isPresent()) {
        steps.finish(job.id(), ImportStatus.FAILED, refusal.get());
      } else {
        takeAll(job.id());
        steps.finish(job.id(), ImportStatus.SUCCEEDED, null);
      }
    } catch (Interruption interruption) {
      switch (interruption.why()) {
        case CANCELLED -> steps.finish(job.id(), ImportStatus.CANCELLED, null);
        case STOPPING -> throw interruption;
      }
    }
  }

  /** Finds the entries; the answer is why there are none to take. */
  private Optional<String> find(ImportJobEntity job) {
    steps.forgetEntries(job.id());
    EntryKeeper keeper = new EntryKeeper(job.id(), steps, () -> check(job.id()));
    Optional<String> refusal = read(job, keeper);
    keeper.flush();
    if (refusal.isEmpty() && keeper.count() == 0) {
      return Optional.of("The body holds no entry.");
    }
    if (refusal.isEmpty()) {
      steps.foundAll(job.id(), keeper.count());
    }
    return refusal;
  }

  private Optional<String> read(ImportJobEntity job, EntryKeeper keeper) {
    try {
      Path body = Files.createTempFile("import", null);
      try {
        copyBody(job.id(), body);
        return source(job).read(body, keeper);
      } finally {
        Files.deleteIfExists(body);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private void copyBody(UUID id, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      int ordinal = 1;
      while (steps.copyBodyPart(id, ordinal, out)) {
        ordinal++;
      }
    }
  }

  private EntrySource source(ImportJobEntity job) {
    return switch (job.form()) {
      case VOLUME_PDF -> new VolumeSource(this::isCountryName, job.hints());
      case ZIP -> new ZipSource(bounds);
      case NDJSON -> new NdjsonSource(bounds);
    };
  }

  private boolean isCountryName(String name) {
    return !(countries.resolver().resolve(name) instanceof CountryMatch.Unknown);
  }

  private void takeAll(UUID id) {
    int attempts = 0;
    boolean more = true;
    while (more) {
      check(id);
      try {
        more = steps.takeNext(id);
        attempts = 0;
      } catch (RuntimeException | StackOverflowError fault) {
        attempts++;
        if (attempts == MOST_ATTEMPTS) {
          LOG.errorf("import %s: an entry could not be taken: %s", id, kind(fault));
          steps.rejectNext(id, "The service failed on this entry; its log says why.");
          attempts = 0;
        }
      }
    }
  }
}
