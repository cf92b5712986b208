package org.rapporteur.api.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180): a header, and a row for each record, as they come. */
public final class Csv {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          // More can follow in what it is written to.
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private Csv() {}

  /** Writes rows, and closes nothing. */
  public static void write(Iterator<?> rows, Columns columns, OutputStream out) throws IOException {
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(columns.paths(), CsvSchema.ColumnType.STRING)
            .setLineSeparator("\r\n")
            .build();
    try (SequenceWriter lines = CSV.writer(schema).writeValues(out)) {
      // Written as a row, because the library's own header needs a row to come.
      lines.write(columns.paths());
      while (rows.hasNext()) {
        lines.write(cells(columns.all(), (Record) rows.next()));
      }
    }
  }

  private static @Nullable String[] cells(List<Column> columns, Record row) {
    return columns.stream().map(column -> column.cell(row)).toArray(String[]::new);
  }
}
