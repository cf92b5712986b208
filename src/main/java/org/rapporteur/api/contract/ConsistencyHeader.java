package org.rapporteur.api.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rapporteur.api.consistency.ConsistencyTokens;

/** The header with which somebody who has written is sure to see it. */
final class ConsistencyHeader {

  private static final String NAME = ConsistencyTokens.HEADER;
  private static final String EXAMPLE = "1-16b374d848";

  private ConsistencyHeader() {}

  static void define(Components components) {
    components
        .addHeader(
            NAME,
            OASFactory.createHeader()
                .description(
                    "A word for the state of the data with this write in it. Sent back with a read, it makes sure that the answer is"
                        + " not older. Without a meaning to others; good for as long as you like")
                .schema(string())
                .example(EXAMPLE))
        .addParameter(
            NAME,
            OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.HEADER)
                .description(
                    "The word of your last write: the answer is at least as new. Not given: it may be up to some seconds old where"
                        + " the service reads from replicas.")
                .schema(string())
                .example(EXAMPLE));
  }

  static void describe(HttpMethod method, Operation operation) {
    if (method == HttpMethod.GET) {
      operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + NAME));
      return;
    }
    Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
    responses.forEach((status, response) -> {
      if (status.startsWith("2")) {
        response.addHeader(NAME, OASFactory.createHeader().ref("#/components/headers/" + NAME));
      }
    });
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
