package org.rapporteur.ingestion;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.volume.VolumeEntry;
import org.rapporteur.reading.volume.VolumeReader;
import org.rapporteur.reading.volume.VolumeReading;
import org.rapporteur.report.HeaderFact;

/** Reads a volume, without storing it, and counts where the result and the labels differ. */
final class Measurement {

  private final CountryResolver countries = ReferenceCountries.resolver();
  private final ReportDrafter drafter = new ReportDrafter(ReferenceCountries.series(), countries);
  private final Map<String, ReportDraft> drafts = new LinkedHashMap<>();
  private final Map<String, int[]> fields = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> rejected = new ArrayList<>();

  static Measurement of(Path volume) {
    Measurement measurement = new Measurement();
    VolumeReading reading =
        new VolumeReader(measurement::isCountry).read(volume, measurement::draft);
    if (reading instanceof VolumeReading.Refused refused) {
      measurement.rejected.add(refused.reason());
    }
    return measurement;
  }

  /** Entries by the name that the labels give them. */
  Map<String, ReportDraft> drafts() {
    return drafts;
  }

  List<String> rejected() {
    return rejected;
  }

  List<String> differences() {
    return differences;
  }

  /** Exact, wrong and missing values by field. */
  Map<String, int[]> fields() {
    return fields;
  }

  private boolean isCountry(String name) {
    return !(countries.resolve(name) instanceof CountryMatch.Unknown);
  }

  private void draft(VolumeEntry entry) {
    Hints hints = new Hints(null, "ai", entry.edition(), null, null);
    switch (drafter.draft((Reading.Text) entry.reading(), hints)) {
      case Drafting.Drafted(ReportDraft draft) -> {
        String name = slug(String.valueOf(draft.content().countryAsPublished()));
        if (drafts.put(name, draft) != null) {
          rejected.add(entry.place() + ": a second entry " + name);
        }
      }
      case Drafting.Rejected(var notices) -> rejected.add(entry.place() + ": " + notices);
    }
  }

  void compareHeaders(Path labels, String edition) throws IOException {
    for (Map<String, String> row : rows(labels)) {
      if (row.get("edition").equals(edition)) {
        compareHeader(row.get("entry"), row.get("label"), row.get("value"));
      }
    }
  }

  private void compareHeader(String entry, String label, String value) {
    ReportDraft draft = drafts.get(entry);
    String field = label.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    List<String> found =
        draft == null
            ? List.of()
            : draft.content().headerFacts().stream()
                .filter(fact -> plain(fact.label()).equals(plain(label)))
                .map(HeaderFact::value)
                .toList();
    boolean exact = found.stream().anyMatch(each -> plain(each).equals(plain(value)));
    boolean missing = found.isEmpty() || (found.equals(List.of("")) && !value.isBlank());
    count(field, exact ? 0 : missing ? 2 : 1);
    if (!exact) {
      differences.add("%s | %s | labelled: %s | read: %s".formatted(entry, label, value, found));
    }
  }

  void compareEntries(Path labels, String edition) throws IOException {
    for (Map<String, String> row : rows(labels)) {
      if (row.get("report_year").equals(edition)) {
        compareEntry(row);
      }
    }
  }

  private void compareEntry(Map<String, String> row) {
    ReportDraft draft = drafts.get(slug(row.get("country")));
    if (draft == null) {
      differences.add(row.get("country") + " | no entry");
      return;
    }
    compareCount(row, "number_of_sections_visible", "sections", draft.content().sections().size());
    compareCount(row, "number_of_bullets_visible", "bullets", bullets(draft));
  }

  private void compareCount(Map<String, String> row, String column, String field, long found) {
    if (row.get(column).isEmpty()) {
      return;
    }
    long labelled = Long.parseLong(row.get(column));
    count(field, labelled == found ? 0 : found == 0 ? 2 : 1);
    if (labelled != found) {
      differences.add(
          "%s | %s | labelled: %d | read: %d | %s"
              .formatted(row.get("country"), field, labelled, found, row.get("flags")));
    }
  }

  private static long bullets(ReportDraft draft) {
    return draft.incidents().stream()
        .map(incident -> incident.span().start())
        .filter(start ->
            start >= 2
                && draft
                    .text()
                    .quote(new org.rapporteur.report.TextSpan(start - 2, start))
                    .equals("• "))
        .count();
  }

  private void count(String field, int column) {
    fields.computeIfAbsent(field, name -> new int[3])[column]++;
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
      return rows.readAll();
    }
  }

  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Letters beyond ASCII are left out: labels have those of old fonts as they were recorded. */
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
