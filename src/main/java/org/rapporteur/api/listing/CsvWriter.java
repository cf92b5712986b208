package org.rapporteur.api.listing;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list as CSV (RFC 4180): a header, and a row for each item, as they are fetched. */
@Provider
@Produces(Format.CSV_TYPE)
public class CsvWriter implements MessageBodyWriter<Object> {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == ListResponse.class;
  }

  @Override
  public void writeTo(
      Object entity,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    ListResponse<?> list = (ListResponse<?>) entity;
    write(list.getItems().iterator(), list.rest(), list.form().columns(), out);
  }

  private static void write(Iterator<?> items, Iterator<?> rest, Columns columns, OutputStream out)
      throws IOException {
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(columns.paths(), CsvSchema.ColumnType.STRING)
            .setLineSeparator("\r\n")
            .build();
    try (SequenceWriter rows = CSV.writer(schema).writeValues(out)) {
      // Written as a row, because the library's own header needs a row to come.
      rows.write(columns.paths());
      write(items, columns, rows);
      write(rest, columns, rows);
    }
  }

  private static void write(Iterator<?> items, Columns columns, SequenceWriter rows)
      throws IOException {
    while (items.hasNext()) {
      rows.write(cells(columns.all(), (Record) items.next()));
    }
  }

  private static @Nullable String[] cells(List<Column> columns, Record row) {
    return columns.stream().map(column -> column.cell(row)).toArray(String[]::new);
  }
}
