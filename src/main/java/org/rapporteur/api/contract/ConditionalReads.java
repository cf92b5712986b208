package org.rapporteur.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the published contract that whoever has an answer already is told so. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ConditionalReads implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths().getPathItems().values().stream()
        .filter(path -> path.getGET() != null)
        .forEach(path -> complete(path.getGET()));
  }

  private static void complete(Operation operation) {
    APIResponse found = operation.getResponses().getAPIResponse("200");
    if (found == null || found.getContent() == null || isStream(found)) {
      return;
    }
    tagged(found);
    operation
        .getResponses()
        .addAPIResponse(
            "304",
            tagged(
                OASFactory.createAPIResponse()
                    .description("The answer is the one whose tag If-None-Match names")));
  }

  private static boolean isStream(APIResponse response) {
    return response.getContent().getMediaTypes().keySet().stream()
        .allMatch(type -> type.equals("text/event-stream"));
  }

  private static APIResponse tagged(APIResponse response) {
    return response
        .addHeader(
            "ETag", header("The tag of the answer: another when the data or the question are"))
        .addHeader(
            "Cache-Control",
            header("Whether others may keep the answer; all ask again before they use it"));
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }
}
