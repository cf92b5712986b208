package org.rapporteur.parsing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an attentive reader takes from the sample reports: {@code samples/expected.csv}. */
final class ExpectedFindings {

  private final List<Map<String, String>> rows;

  private ExpectedFindings(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  static ExpectedFindings read() {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (InputStream in = ExpectedFindings.class.getResourceAsStream("/samples/expected.csv");
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(schema).readValues(in)) {
      return new ExpectedFindings(rows.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> files() {
    return rows.stream().map(row -> cell(row, "file")).distinct().toList();
  }

  ExpectedFindings of(String file) {
    return new ExpectedFindings(
        rows.stream().filter(row -> cell(row, "file").equals(file)).toList());
  }

  /** The rows of each thing of a kind, in order. */
  List<ExpectedFindings> each(String kind) {
    Map<Integer, List<Map<String, String>>> byOrdinal =
        rows.stream()
            .filter(row -> cell(row, "kind").equals(kind))
            .collect(Collectors.groupingBy(row -> Integer.valueOf(cell(row, "ordinal"))));
    return byOrdinal.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new ExpectedFindings(entry.getValue()))
        .toList();
  }

  ExpectedFindings report() {
    return new ExpectedFindings(
        rows.stream().filter(row -> cell(row, "kind").equals("report")).toList());
  }

  /** The values of a field, which may repeat. */
  List<String> all(String field) {
    return values(field).toList();
  }

  /** The one value of a field; empty: the text does not say. */
  String one(String field) {
    return values(field).findFirst().orElse("");
  }

  private Stream<String> values(String field) {
    return rows.stream()
        .filter(row -> cell(row, "field").equals(field))
        .map(row -> cell(row, "value"));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }
}
