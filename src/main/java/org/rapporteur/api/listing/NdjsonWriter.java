package org.rapporteur.api.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Writes a list as NDJSON: a JSON object a line for each item, as they are fetched. */
@Provider
@Produces(Format.NDJSON_TYPE)
public class NdjsonWriter implements MessageBodyWriter<Object> {

  private final ObjectMapper mapper;

  NdjsonWriter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

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
    try (JsonGenerator lines = mapper.createGenerator(out)) {
      lines.setPrettyPrinter(new MinimalPrettyPrinter(""));
      write(list.all(), list.form().fields(), lines);
    }
  }

  private void write(Iterator<?> items, Fields fields, JsonGenerator lines) throws IOException {
    while (items.hasNext()) {
      mapper.writeValue(fields.of(lines), items.next());
      lines.writeRaw('\n');
    }
  }
}
