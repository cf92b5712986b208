package org.rapporteur.ingestion.reference;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.CanonicalText;

/**
 * A CSV file with a header row, whose rows know where they stand: one row is one line.
 *
 * @param rows in the order of the file
 */
record Table(List<Row> rows) {

  private static final CsvMapper CSV = new CsvMapper();

  static Table read(CanonicalText text) {
    List<Map<String, String>> cells = cells(text);
    List<Row> rows = new ArrayList<>();
    int start = text.value().indexOf('\n') + 1;
    for (Map<String, String> row : cells) {
      int end = text.value().indexOf('\n', start);
      rows.add(new Row(row, text.span(start, end)));
      start = end + 1;
    }
    if (start != text.value().length()) {
      throw new IllegalStateException("a row is not one line, before " + cells.getLast());
    }
    return new Table(List.copyOf(rows));
  }

  private static List<Map<String, String>> cells(CanonicalText text) {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class).with(schema).readValues(text.value())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
