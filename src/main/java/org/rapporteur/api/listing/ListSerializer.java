package org.rapporteur.api.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a part of a list as JSON, of each item what is wanted. */
class ListSerializer extends JsonSerializer<ListResponse<?>> {

  @Override
  public void serialize(ListResponse<?> list, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("items");
    for (Object item : list.getItems()) {
      provider.defaultSerializeValue(item, list.form().fields().of(json));
    }
    json.writeEndArray();
    provider.defaultSerializeField("page", list.getPage(), json);
    json.writeEndObject();
  }
}
