package org.rapporteur.api.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.api.exports.ExportSources.Origin;
import org.rapporteur.api.listing.Csv;

/**
 * Writes a data set as a zip: its rows, what they are, what their codes mean, and on which terms.
 */
@RequestScoped
class ExportArchive {

  private final ExportRows rows;
  private final ExportSources sources;
  private final ObjectMapper mapper;
  private final Clock clock;

  ExportArchive(ExportRows rows, ExportSources sources, ObjectMapper mapper, Clock clock) {
    this.rows = rows;
    this.sources = sources;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** What names the sources, before anything is written. */
  List<Origin> origins(Export export) {
    return sources.of(export);
  }

  void write(Export export, List<Origin> origins, OutputStream out) throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    next(zip, "datapackage.json", now);
    zip.write(
        mapper
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(DataPackage.of(export, origins, now.toString())));
    next(zip, "LICENCES.md", now);
    zip.write(licences(export, origins).getBytes(StandardCharsets.UTF_8));
    next(zip, "codebook.md", now);
    zip.write(codebook());
    next(zip, DataPackage.TABLE, now);
    Csv.write(rows.of(export).iterator(), export.columns(), zip);
    zip.finish();
  }

  private static void next(ZipOutputStream zip, String name, Instant now) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(now.atOffset(ZoneOffset.UTC).toLocalDateTime());
    zip.putNextEntry(entry);
  }

  private static String licences(Export export, List<Origin> origins) {
    return """
    # %s: on which terms

    Facts are nobody's property; the words that state them are. What is quoted here is short, with its source in each row. Cite
    the sources, and Rapporteur as where you found them.

    | source | publisher | terms |
    |---|---|---|
    %s
    """
        .formatted(
            export.title(),
            origins.stream()
                .map(each ->
                    "| %s | %s | %s |".formatted(each.title(), each.publisher(), each.terms()))
                .collect(Collectors.joining("\n")));
  }

  private static byte[] codebook() throws IOException {
    try (InputStream in = ExportArchive.class.getResourceAsStream("/codebook.md")) {
      return Objects.requireNonNull(in, "the codebook comes with the program").readAllBytes();
    }
  }
}
