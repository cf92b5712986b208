package org.rapporteur.api.parameters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/** Reads bodies that are JSON objects, and says what is wrong with those that are not. */
@ApplicationScoped
public class JsonBodies {

  private static final List<CoercionInputShape> NO_WORDS =
      List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

  private final ObjectReader json;

  JsonBodies(ObjectMapper mapper) {
    ObjectMapper strict = mapper.copy();
    for (CoercionInputShape shape : NO_WORDS) {
      strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    json =
        strict
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
