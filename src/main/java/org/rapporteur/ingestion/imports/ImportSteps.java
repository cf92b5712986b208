package org.rapporteur.ingestion.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.imports.EntryState;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.ingestion.IngestionOutcome;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.IngestionOutcome.Rejected;
import org.rapporteur.ingestion.IngestionOutcome.Unreadable;
import org.rapporteur.ingestion.IngestionOutcome.Withdrawn;
import org.rapporteur.ingestion.ReportIngestion;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.ingestion.imports.ImportNews.Ended;
import org.rapporteur.ingestion.imports.ImportNews.EntryDone;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.Notice.Severity;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.storage.imports.ImportEntryEntity;
import org.rapporteur.storage.imports.ImportJobEntity;
import org.rapporteur.storage.imports.ImportRepository;

/** The steps of an import, each a transaction: what is not finished when it breaks never was. */
@ApplicationScoped
class ImportSteps {

  /** How much of a body is held at a time, in bytes. */
  private static final int PART = 1 << 20;

  private final ImportRepository imports;
  private final ReportIngestion ingestion;
  private final Clock clock;
  private final Event<ImportNews> news;

  ImportSteps(
      ImportRepository imports, ReportIngestion ingestion, Clock clock, Event<ImportNews> news) {
    this.imports = imports;
    this.ingestion = ingestion;
    this.clock = clock;
    this.news = news;
  }

  /** The import, marked as running; empty: it has ended, or there is none. */
  @Transactional
  Optional<ImportJobEntity> start(UUID id) {
    Optional<ImportJobEntity> job = imports.find(id).filter(each -> !each.status().isFinal());
    job.ifPresent(ImportJobEntity::start);
    return job;
  }

  @Transactional
  boolean isCancelled(UUID id) {
    return imports.get(id).isCancelled();
  }

  /** Appends a part of the body to a file; false: there is no further part. */
  @Transactional
  boolean copyBodyPart(UUID id, int ordinal, OutputStream to) throws IOException {
    Optional<byte[]> part = imports.findBodyPart(id, ordinal);
    if (part.isPresent()) {
      to.write(part.get());
    }
    return part.isPresent();
  }

  /** Forgets what a server found that was stopped before it had found everything. */
  @Transactional
  void forgetEntries(UUID id) {
    imports.removeEntries(id);
  }

  /** Keeps entries that were found, the first of which has the given ordinal. */
  @Transactional
  void keep(UUID id, int firstOrdinal, List<FoundEntry> found) {
    int ordinal = firstOrdinal;
    for (FoundEntry entry : found) {
      imports.addEntry(entity(id, ordinal++, entry));
      if (entry.reading() instanceof Reading.Refused) {
        news.fire(new EntryDone(EntryState.REJECTED));
      }
    }
  }

  private static ImportEntryEntity entity(UUID id, int ordinal, FoundEntry entry) {
    return switch (entry.reading()) {
      case Reading.Refused(String reason) ->
          ImportEntryEntity.rejected(id, ordinal, entry.place(), reason);
      case Reading.Text(CanonicalText text, List<Notice> notices) -> {
        Hints hints = entry.hints();
        yield ImportEntryEntity.pending(id, ordinal, entry.place(), text.value(), notices)
            .withHints(
                hints.country(),
                hints.edition(),
                hints.series(),
                hints.publishedOn(),
                hints.sourceUrl())
            .publishedAs(hints.sha256());
      }
    };
  }

  @Transactional
  void foundAll(UUID id, int entries) {
    imports.get(id).found(entries);
  }

  /** Takes the next entry, report and mark together; false: there is none. */
  @Transactional
  boolean takeNext(UUID id) {
    Optional<ImportEntryEntity> next = imports.findPending(id);
    next.ifPresent(entry -> take(entry, imports.get(id).hints()));
    return next.isPresent();
  }

  private void take(ImportEntryEntity entry, ImportHints ofAll) {
    CanonicalText text = CanonicalText.of(String.valueOf(entry.text()));
    Reading reading = new Reading.Text(text, entry.notices());
    IngestionOutcome outcome = ingestion.take(reading, hints(entry, ofAll), ChangeAuthor.EDITOR);
    switch (outcome) {
      case Accepted accepted -> entry.take(state(accepted), accepted.draft().id().toString());
      case Unreadable unreadable -> entry.reject(unreadable.reason(), null);
      case Rejected rejected -> entry.reject(reason(rejected), code(rejected));
      case Withdrawn withdrawn -> entry.reject(reason(withdrawn), NoticeCode.REPORT_WITHDRAWN);
    }
    news.fire(
        new EntryDone(
            outcome instanceof Accepted accepted ? state(accepted) : EntryState.REJECTED));
  }

  private static EntryState state(Accepted accepted) {
    return switch (accepted.change()) {
      case CREATED -> EntryState.CREATED;
      // Imports reinstate nothing.
      case REVISED, REINSTATED -> EntryState.REVISED;
      case UNCHANGED -> EntryState.UNCHANGED;
    };
  }

  /** What is said of one entry is nearer to it than what is said of all. */
  private static Hints hints(ImportEntryEntity entry, ImportHints ofAll) {
    return new Hints(
        entry.country(),
        entry.series() == null ? ofAll.series() : entry.series(),
        entry.edition() == null ? ofAll.edition() : entry.edition(),
        entry.publishedOn() == null ? ofAll.publishedOn() : entry.publishedOn(),
        entry.sourceUrl(),
        entry.sha256());
  }

  private static List<Notice> errors(Rejected rejected) {
    return rejected.notices().stream()
        .filter(notice -> notice.severity() == Severity.ERROR)
        .toList();
  }

  private static String reason(Withdrawn withdrawn) {
    return "The report %s was withdrawn: %s"
        .formatted(withdrawn.report(), withdrawn.withdrawal().reason());
  }

  private static String reason(Rejected rejected) {
    return errors(rejected).stream().map(Notice::detail).collect(Collectors.joining(" "));
  }

  private static @Nullable NoticeCode code(Rejected rejected) {
    return errors(rejected).stream().map(Notice::code).findFirst().orElse(null);
  }

  /** Puts aside the entry that is next, because taking it fails. */
  @Transactional
  void rejectNext(UUID id, String reason) {
    imports
        .findPending(id)
        .ifPresent(entry -> {
          entry.reject(reason, null);
          news.fire(new EntryDone(EntryState.REJECTED));
        });
  }

  /** Ends an import, and forgets its body and what was not taken; of one that failed, all. */
  @Transactional
  void finish(UUID id, ImportStatus status, @Nullable String reason) {
    if (status == ImportStatus.FAILED) {
      imports.removeEntries(id);
    }
    imports.removePending(id);
    imports.removeBody(id);
    imports.get(id).finish(status, reason, now());
    news.fire(new Ended(status));
  }

  /** Queues a body that lies in a file. */
  @Transactional
  void queue(ImportJobEntity job, Path body, Runnable schedule) throws IOException {
    imports.add(job);
    try (var in = Files.newInputStream(body)) {
      int ordinal = 1;
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        imports.addBodyPart(job.id(), ordinal++, part);
      }
    }
    schedule.run();
  }

  /** Asks for an import to stop; one that has ended stays as it is. */
  @Transactional
  void cancel(UUID id) {
    imports.find(id).filter(job -> !job.status().isFinal()).ifPresent(ImportJobEntity::cancel);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
