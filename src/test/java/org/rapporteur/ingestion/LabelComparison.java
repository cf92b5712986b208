package org.rapporteur.ingestion;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.TextSpan;

/** Counts, field by field, where what was read and what labels say differ. */
final class LabelComparison {

  private final Map<String, ReportDraft> drafts;
  private final Map<String, Counts> fields = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  /** Values of one field. */
  record Counts(int exact, int wrong, int missing) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(boolean isExact, boolean isMissing) {
      return new Counts(
          exact + (isExact ? 1 : 0),
          wrong + (!isExact && !isMissing ? 1 : 0),
          missing + (!isExact && isMissing ? 1 : 0));
    }
  }

  LabelComparison(Map<String, ReportDraft> drafts) {
    this.drafts = drafts;
  }

  Map<String, Counts> fields() {
    return fields;
  }

  List<String> differences() {
    return differences;
  }

  /** Compares header lines: columns entry, edition, label, value. */
  void headers(Path labels, String edition) throws IOException {
    rows(labels).stream()
        .filter(row -> cell(row, "edition").equals(edition))
        .forEach(row -> header(cell(row, "entry"), cell(row, "label"), orEmpty(row, "value")));
  }

  private void header(String entry, String label, String value) {
    ReportDraft draft = drafts.get(entry);
    List<String> found = draft == null ? List.of() : values(draft, label);
    boolean exact = found.stream().anyMatch(each -> plain(each).equals(plain(value)));
    boolean missing = found.stream().allMatch(String::isEmpty);
    count(label.toLowerCase(Locale.ROOT).strip(), exact, missing);
    if (!exact) {
      differences.add("%s | %s | labelled: %s | read: %s".formatted(entry, label, value, found));
    }
  }

  private static List<String> values(ReportDraft draft, String label) {
    return draft.content().headerFacts().stream()
        .filter(fact -> plain(fact.label()).equals(plain(label)))
        .map(HeaderFact::value)
        .toList();
  }

  /** Compares counts: columns country, report_year, number_of_..._visible. */
  void counts(Path labels, String edition) throws IOException {
    rows(labels).stream()
        .filter(row -> cell(row, "report_year").equals(edition))
        .forEach(this::counts);
  }

  private void counts(Map<String, String> row) {
    ReportDraft draft = drafts.get(Measurement.slug(cell(row, "country")));
    if (draft == null) {
      differences.add(cell(row, "country") + " | no entry");
      return;
    }
    count(row, "sections", draft.content().sections().size());
    count(row, "bullets", bullets(draft));
  }

  private void count(Map<String, String> row, String field, long found) {
    String labelled = orEmpty(row, "number_of_" + field + "_visible");
    if (labelled.isEmpty()) {
      return;
    }
    boolean exact = labelled.equals(String.valueOf(found));
    count(field, exact, found == 0);
    if (!exact) {
      differences.add(
          "%s | %s | labelled: %s | read: %d | %s"
              .formatted(cell(row, "country"), field, labelled, found, orEmpty(row, "flags")));
    }
  }

  private static long bullets(ReportDraft draft) {
    return draft.incidents().stream()
        .map(incident -> incident.span().start())
        .filter(start -> start >= 2)
        .map(start -> draft.text().quote(new TextSpan(start - 2, start)))
        .filter("• "::equals)
        .count();
  }

  private void count(String field, boolean exact, boolean missing) {
    fields.merge(
        field, Counts.NONE.plus(exact, missing), (counts, one) -> counts.plus(exact, missing));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static String orEmpty(Map<String, String> row, String column) {
    return Objects.requireNonNullElse(row.get(column), "");
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
      return rows.readAll();
    }
  }

  /**
   * Case, ligatures and letters beyond ASCII are left out: labels have those of old fonts as they
   * were recorded.
   */
  private static String plain(String value) {
    return value
        .replace("\uFB01", "fi")
        .replace("\uFB02", "fl")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{ASCII}]", "?")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
