package org.rapporteur.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Says of every operation what its method leaves unsaid and what is the same for all of its kind:
 * that no key is needed, how a list goes on, and media types without the weights of ours.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationCompletion implements OASFilter {

  private static final Pattern WEIGHT = Pattern.compile(";\\s*qs=[0-9.]+");

  private static final String LIST =
      "Answers a part of the list and where the next one begins: follow `page.next` or `Link` until there is none.";

  private static final String ONE =
      "Answers what is known under the address; 404 where nothing is.";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths().getPathItems().values().forEach(OperationCompletion::complete);
  }

  private static void complete(PathItem item) {
    item.getOperations().values().forEach(OperationCompletion::complete);
  }

  private static void complete(Operation operation) {
    if (operation.getDescription() == null) {
      operation.setDescription(isList(operation) ? LIST : ONE);
    }
    if (operation.getSecurity() == null) {
      // An empty requirement: a key is taken, and not needed.
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement(),
              OASFactory.createSecurityRequirement().addScheme("key")));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> withoutWeights(response.getContent()));
  }

  private static boolean isList(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "cursor".equals(parameter.getName()));
  }

  /** Which of two forms the service prefers is not part of their names. */
  private static void withoutWeights(@Nullable Content content) {
    if (content == null) {
      return;
    }
    Map<String, MediaType> types = content.getMediaTypes();
    for (String weighted :
        types.keySet().stream().filter(name -> WEIGHT.matcher(name).find()).toList()) {
      MediaType type = content.getMediaType(weighted);
      content.removeMediaType(weighted);
      content.addMediaType(WEIGHT.matcher(weighted).replaceAll(""), type);
    }
  }
}
