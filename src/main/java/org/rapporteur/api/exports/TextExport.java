package org.rapporteur.api.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.imports.NoticeLine;
import org.rapporteur.ingestion.imports.TextLine;
import org.rapporteur.query.TextQueries;
import org.rapporteur.report.KeptText;
import org.rapporteur.report.ReportContent;

/**
 * Writes every text with what its sender said and its reader noticed, as lines that an import takes
 * as they are: an empty service reads from them what this one did.
 */
@ApplicationScoped
class TextExport {

  static final String FILE = "texts.ndjson";

  /** A text may be as long as the largest report that is taken. */
  private static final int AT_A_TIME = 20;

  private final TextQueries texts;
  private final ObjectMapper mapper;

  TextExport(TextQueries texts, ObjectMapper mapper) {
    this.texts = texts;
    this.mapper = mapper;
  }

  /** What the list of data sets says of it, to those who may have it. */
  static ExportResponse description() {
    return new ExportResponse(
        "texts",
        "Texts of reports",
        "Every text that a report has had, oldest first, with what it takes to read it again alike: for editors, who keep it for"
            + " the day on which everything has to be built anew. Texts belong to their publishers",
        ExportsResource.PATH + "/" + FILE,
        "/v1/reports",
        List.of(
            "text",
            "country",
            "edition",
            "series",
            "publishedOn",
            "sourceUrl",
            "sha256",
            "notices"));
  }

  void write(OutputStream out) throws IOException {
    try (JsonGenerator lines = mapper.createGenerator(out)) {
      lines.setPrettyPrinter(new MinimalPrettyPrinter(""));
      List<KeptText> some = texts.listAfter(0, AT_A_TIME);
      while (!some.isEmpty()) {
        for (KeptText text : some) {
          mapper.writeValue(lines, line(text));
          lines.writeRaw('\n');
        }
        some = texts.listAfter(some.getLast().sequence(), AT_A_TIME);
      }
    }
  }

  /** What the text says itself is said again: it contradicts nothing, and need not be found. */
  private static TextLine line(KeptText kept) {
    ReportContent content = kept.report().content();
    return new TextLine(
        kept.text().value(),
        kept.report().id().iso3(),
        kept.report().id().edition(),
        kept.report().series().code(),
        hintedOn(content),
        content.sourceUrl(),
        content.sha256(),
        content.notices().stream()
            .filter(notice -> notice.code().isOfReading())
            .map(NoticeLine::of)
            .toList());
  }

  private static @Nullable String hintedOn(ReportContent content) {
    LocalDate day = content.hintedOn() == null ? content.publishedOn() : content.hintedOn();
    return Objects.toString(day, null);
  }
}
