package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.ingestion.Document.Form;
import org.rapporteur.ingestion.IngestionOutcome.Accepted;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.report.ReportRepository;

/** Loads the sample reports into a database that has none, so that a first look finds something. */
@ApplicationScoped
class SampleReports {

  private final RapporteurSettings settings;
  private final ReportRepository reports;
  private final ReportIngestion ingestion;

  SampleReports(RapporteurSettings settings, ReportRepository reports, ReportIngestion ingestion) {
    this.settings = settings;
    this.reports = reports;
    this.ingestion = ingestion;
  }

  void seed() {
    boolean wanted =
        switch (settings.samples()) {
          case ALWAYS -> true;
          case EMBEDDED -> settings.databaseEmbedded();
          case NEVER -> false;
        };
    if (wanted && reports.count() == 0) {
      list().forEach(this::ingest);
    }
  }

  private void ingest(String name) {
    Submission sample =
        new Submission(
            new Document(Form.PLAIN_TEXT, bytes(name), StandardCharsets.UTF_8), Hints.none());
    if (!(ingestion.ingest(sample, ChangeAuthor.SYSTEM) instanceof Accepted)) {
      throw new IllegalStateException("the sample " + name + " is no report");
    }
  }

  private static List<String> list() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = SampleReports.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks samples/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("samples/" + name, e);
    }
  }
}
