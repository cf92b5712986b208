package org.rapporteur.api.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.ingestion.Document;
import org.rapporteur.ingestion.Document.Form;
import org.rapporteur.ingestion.ReportJson;
import org.rapporteur.ingestion.Submission;
import org.rapporteur.ingestion.Submission.Hints;

/** Makes submissions of bodies, whatever their form. */
@ApplicationScoped
class SubmittedDocuments {

  private final ObjectReader json;

  SubmittedDocuments(ObjectMapper mapper) {
    json =
        mapper
            .readerFor(ReportJson.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  Submission submission(ReportForm form, byte[] bytes, @Nullable Charset charset, Hints hints) {
    return switch (form.seen(bytes)) {
      case PLAIN_TEXT, UNDECLARED ->
          new Submission(new Document(Form.PLAIN_TEXT, bytes, charset), hints);
      case HTML -> new Submission(new Document(Form.HTML, bytes, charset), hints);
      case PDF -> new Submission(new Document(Form.PDF, bytes, null), hints);
      case JSON -> ofJson(bytes, hints);
    };
  }

  private Submission ofJson(byte[] bytes, Hints hints) {
    ReportJson report = parse(bytes);
    report
        .fault()
        .ifPresent(fault -> {
          throw Problems.of(ProblemType.BAD_BODY, fault);
        });
    byte[] text = String.valueOf(report.text()).getBytes(StandardCharsets.UTF_8);
    Document document = new Document(Form.PLAIN_TEXT, text, StandardCharsets.UTF_8);
    return new Submission(document, merge(report.hints(), hints));
  }

  private ReportJson parse(byte[] bytes) {
    try {
      @Nullable ReportJson report = json.readValue(bytes);
      if (report == null) {
        throw Problems.of(ProblemType.BAD_BODY, "The body is no JSON object.");
      }
      return report;
    } catch (JsonMappingException otherFields) {
      String field =
          otherFields.getPath().isEmpty() ? null : otherFields.getPath().getLast().getFieldName();
      throw Problems.of(
          ProblemType.BAD_BODY,
          field == null
              ? "The body is no JSON object with a report."
              : "\"%s\" is not known or not of the right type.".formatted(field));
    } catch (JsonProcessingException notJson) {
      throw Problems.of(ProblemType.BAD_BODY, "The body is not JSON.");
    } catch (IOException notText) {
      throw Problems.of(ProblemType.BAD_BODY, "The body is not JSON in UTF-8.");
    }
  }

  /** What is said twice has to be the same. */
  private static Hints merge(Hints body, Hints query) {
    return new Hints(
        one("country", body.country(), query.country()),
        one("series", body.series(), query.series()),
        one("edition", body.edition(), query.edition()),
        one("publishedOn", body.publishedOn(), query.publishedOn()),
        one("sourceUrl", body.sourceUrl(), query.sourceUrl()));
  }

  private static <T> @Nullable T one(String name, @Nullable T inBody, @Nullable T inQuery) {
    if (inBody != null && inQuery != null && !Objects.equals(inBody, inQuery)) {
      throw Problems.of(
          ProblemType.BAD_BODY,
          "The body and the parameter say different things of \"%s\".".formatted(name));
    }
    return inBody == null ? inQuery : inBody;
  }
}
