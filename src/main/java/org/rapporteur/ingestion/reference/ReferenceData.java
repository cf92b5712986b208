package org.rapporteur.ingestion.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.report.CanonicalText;

/**
 * The files under {@code reference/}. What they mean stands in {@code reference/DATA-SOURCES.md}.
 */
final class ReferenceData {

  /** What countries are, and the series of reports. */
  private static final List<String> COUNTRY_FILES =
      List.of("regions.csv", "countries.csv", "country-names.csv", "series.csv");

  private ReferenceData() {}

  static List<Row> rows(String file) {
    return Table.read(text(file)).rows();
  }

  static CanonicalText text(String file) {
    return CanonicalText.of(new String(bytes(file), StandardCharsets.UTF_8));
  }

  /** SHA-256 of all files on countries and series: another release of the data has another. */
  static String countriesSha256() {
    StringBuilder all = new StringBuilder();
    COUNTRY_FILES.forEach(file -> all.append(file).append('\n').append(text(file).value()));
    return CanonicalText.of(all.toString()).sha256();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks reference/" + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + file, e);
    }
  }
}
