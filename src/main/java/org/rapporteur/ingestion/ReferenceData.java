package org.rapporteur.ingestion;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files under {@code reference/}, as rows by column. What they mean stands in {@code
 * reference/DATA-SOURCES.md}.
 */
final class ReferenceData {

  private static final List<String> FILES =
      List.of("regions.csv", "countries.csv", "country-names.csv", "series.csv");

  private final CsvMapper csv = new CsvMapper();

  /** A row of a file. */
  record Row(Map<String, String> cells) {

    /** The cell of a column that is never empty. */
    String get(String column) {
      String cell = find(column);
      if (cell == null) {
        throw new IllegalStateException("no " + column + " in " + cells);
      }
      return cell;
    }

    /** The cell of a column, null when it is empty. */
    @Nullable String find(String column) {
      String cell = cells.get(column);
      return cell == null || cell.isEmpty() ? null : cell;
    }
  }

  List<Row> rows(String file) {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        csv.readerForMapOf(String.class).with(schema).readValues(bytes(file))) {
      return rows.readAll().stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + file, e);
    }
  }

  /** SHA-256 of all files: another release of the data has another. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
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
