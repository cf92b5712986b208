package org.rapporteur.api.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that tell how much may still be asked, and when. */
final class LimitHeaders {

  private static final String POLICY = "RateLimit-Policy";
  private static final String LEFT = "RateLimit";
  private static final String RETRY = "Retry-After";

  private static final Set<String> WORTH_A_RETRY = Set.of("429", "503");

  private LimitHeaders() {}

  static void define(Components components) {
    components
        .addHeader(
            POLICY,
            header(
                SchemaType.STRING,
                "How much may be asked: q requests in w seconds; absent: as much as you like. The form is that of"
                    + " draft-ietf-httpapi-ratelimit-headers",
                "\"default\";q=600;w=60"))
        .addHeader(
            LEFT,
            header(
                SchemaType.STRING,
                "How much of it is left: r requests, and in t seconds all of it again",
                "\"default\";r=599;t=1"))
        .addHeader(
            RETRY,
            header(SchemaType.INTEGER, "After how many seconds it is worth asking again", 1));
  }

  static void describe(Operation operation) {
    Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
    responses.forEach((status, response) -> {
      if (status.startsWith("2") || status.equals("429")) {
        refer(response, List.of(LEFT, POLICY));
      }
      if (WORTH_A_RETRY.contains(status)) {
        refer(response, List.of(RETRY));
      }
    });
  }

  private static void refer(APIResponse response, List<String> names) {
    names.forEach(name ->
        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
  }

  private static Header header(SchemaType type, String description, Object example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(type))
        .example(example);
  }
}
