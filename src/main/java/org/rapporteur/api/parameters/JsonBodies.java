package org.rapporteur.api.parameters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/** Reads bodies that are JSON objects, and says what is wrong with those that are not. */
@ApplicationScoped
public class JsonBodies {

  private final ObjectReader json;

  JsonBodies(ObjectMapper mapper) {
    json =
        mapper
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  /** The body as an object of a type; a problem when it is none. */
  public <T> T read(byte[] bytes, Class<T> type) {
    try {
      @Nullable T body = json.forType(type).readValue(bytes);
      if (body == null) {
        throw Problems.of(ProblemType.BAD_BODY, "The body is no JSON object.");
      }
      return body;
    } catch (JsonMappingException otherFields) {
      throw Problems.of(ProblemType.BAD_BODY, detail(otherFields));
    } catch (JsonProcessingException notJson) {
      throw Problems.of(ProblemType.BAD_BODY, "The body is not JSON.");
    } catch (IOException notText) {
      throw Problems.of(ProblemType.BAD_BODY, "The body is not JSON in UTF-8.");
    }
  }

  private static String detail(JsonMappingException otherFields) {
    String field =
        otherFields.getPath().isEmpty() ? null : otherFields.getPath().getLast().getFieldName();
    return field == null
        ? "The body is no JSON object of the documented shape."
        : "\"%s\" is not known or not of the right type.".formatted(field);
  }
}
