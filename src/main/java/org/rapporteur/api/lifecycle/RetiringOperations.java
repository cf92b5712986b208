package org.rapporteur.api.lifecycle;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Marks retiring operations in the published contract, so that generated clients warn of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RetiringOperations implements OASFilter {

  private final IndexView index;

  public RetiringOperations(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, String> sentences = sentences();
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> mark(operation, sentences.get(operation.getOperationId())));
  }

  private static void mark(Operation operation, @Nullable String sentence) {
    if (sentence == null) {
      return;
    }
    operation.setDeprecated(true);
    String said = Objects.requireNonNullElse(operation.getDescription(), "");
    operation.setDescription((said + " " + sentence).strip());
  }

  /** What is to be said of each operation that is retiring, by its {@code operationId}. */
  private Map<String, String> sentences() {
    Map<String, String> sentences = new HashMap<>();
    for (AnnotationInstance retiring : index.getAnnotations(Retiring.class)) {
      AnnotationInstance operation =
          retiring
              .target()
              .asMethod()
              .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
      AnnotationValue id = operation == null ? null : operation.value("operationId");
      if (id != null) {
        sentences.put(id.asString(), sentence(retiring));
      }
    }
    return sentences;
  }

  private static String sentence(AnnotationInstance retiring) {
    return sentence(
        LocalDate.parse(retiring.value("since").asString()),
        LocalDate.parse(retiring.value("until").asString()),
        retiring.value("instead").asString());
  }

  static String sentence(LocalDate since, LocalDate until, String instead) {
    if (!since.isBefore(until)) {
      throw new IllegalArgumentException(
          "would be gone on %s, before it is deprecated on %s".formatted(until, since));
    }
    return "Deprecated since %s, and may be gone from %s on: ask `%s` instead."
        .formatted(since, until, instead);
  }
}
