package org.rapporteur.api.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.JsonBodies;
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

  private final JsonBodies json;

  SubmittedDocuments(JsonBodies json) {
    this.json = json;
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
    ReportJson report = json.read(bytes, ReportJson.class);
    report
        .fault()
        .ifPresent(fault -> {
          throw Problems.of(ProblemType.BAD_BODY, fault);
        });
    byte[] text = String.valueOf(report.text()).getBytes(StandardCharsets.UTF_8);
    Document document = new Document(Form.PLAIN_TEXT, text, StandardCharsets.UTF_8);
    return new Submission(document, merge(report.hints(), hints));
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
