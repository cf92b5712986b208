package org.rapporteur.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into the published contract what holds for all operations, so that no operation has to
 * repeat it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String PROBLEM_ERROR = "ProblemError";
  private static final String KEY = "key";

  private static final Map<String, String> ON_EVERY_OPERATION =
      Map.of(
          "400", "A parameter or the body is not as documented",
          "404", "There is no such thing",
          "406", "No form that Accept names is served here",
          "500", "Something is wrong in the service");

  /** Under /v1; pages on problems are open and not counted. */
  private static final Map<String, String> ON_SERVICE =
      Map.of(
          "401", "A key is needed, or the one that was sent is not known",
          "403", "The key's role does not include it, or the token gives no role",
          "429", "Too many requests",
          "503", "Too much at once, or it took too long");

  private static final Map<String, String> ON_BODIES =
      Map.of(
          "413", "The body is too large",
          "415", "A body of that type is not taken",
          "422", "The text cannot be taken as a report; notices say why");

  private static final Map<String, String> ON_RESOLVE =
      Map.of("409", "The name means several countries");

  private static final Map<String, String> ON_CLAIM_WRITES =
      Map.of("409", "Somebody was faster, or has put right the same days");

  private static final Map<String, String> ON_NAMES = Map.of("409", "Another one has that name");

  private static final Map<String, String> ON_REPORT_WRITES =
      Map.of("409", "The report was withdrawn");

  private static final Map<String, String> ON_WITHDRAWN =
      Map.of("410", "The report was withdrawn; withdrawnAt and reason say since when and why");

  private static final Map<String, String> ON_TEXT =
      Map.of("403", "The rights in the text do not allow to serve it");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents().addSchema(PROBLEM_ERROR, problemError());
    api.getComponents().addSchema(PROBLEM, problem());
    api.getComponents().addSecurityScheme(KEY, key());
    LimitHeaders.define(api.getComponents());
    api.getPaths().getPathItems().forEach(ContractFilter::complete);
  }

  private static void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    addProblems(operation, ON_EVERY_OPERATION);
    if (path.startsWith("/v1/")) {
      addProblems(operation, ON_SERVICE);
    }
    if (method == PathItem.HttpMethod.POST) {
      addProblems(operation, ON_BODIES);
    }
    boolean notForAll =
        path.startsWith("/v1/keys")
            || path.startsWith("/v1/audit")
            || path.equals("/v1/exports/texts.ndjson");
    if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.DELETE || notForAll) {
      operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(KEY)));
    }
    if (path.startsWith("/v1/countries/")) {
      addProblems(operation, ON_RESOLVE);
    }
    if (path.startsWith("/v1/claims") && method == PathItem.HttpMethod.POST) {
      addProblems(operation, ON_CLAIM_WRITES);
    }
    if (path.equals("/v1/changes")) {
      addEvents(operation);
    }
    if (path.endsWith("/text")) {
      addProblems(operation, ON_TEXT);
    }
    if (path.equals("/v1/reports") && method == PathItem.HttpMethod.POST) {
      addProblems(operation, ON_REPORT_WRITES);
    }
    if (path.startsWith("/v1/reports/{id}") || path.equals("/v1/incidents/{id}")) {
      addProblems(operation, ON_WITHDRAWN);
    }
    if (path.equals("/v1/keys") && method == PathItem.HttpMethod.POST) {
      addProblems(operation, ON_NAMES);
    }
    if (path.startsWith("/v1/")) {
      LimitHeaders.describe(operation);
    }
  }

  /** The other form of an operation that two methods serve, of which one is in the contract. */
  private static void addEvents(Operation operation) {
    operation
        .getResponses()
        .getAPIResponse("200")
        .getContent()
        .addMediaType("text/event-stream", OASFactory.createMediaType().schema(string("Events")));
  }

  private static void addProblems(Operation operation, Map<String, String> problems) {
    // Sorted, because the order of a map of constants differs from run to run and the contract is
    // compared letter by letter.
    new TreeMap<>(problems)
        .forEach((status, meaning) ->
            operation.getResponses().addAPIResponse(status, response(meaning)));
  }

  private static APIResponse response(String meaning) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                "application/problem+json",
                OASFactory.createMediaType().schema(reference(PROBLEM)));
    return OASFactory.createAPIResponse().description(meaning).content(content);
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("What went wrong (RFC 9457)")
        .required(List.of("type", "title", "status", "detail"))
        .addProperty("type", string("Path of a page that says what such problems mean"))
        .addProperty("title", string("The kind of problem"))
        .addProperty(
            "status",
            OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description("HTTP status"))
        .addProperty("detail", string("What was wrong with this request"))
        .addProperty("instance", string("The path that was asked"))
        .addProperty(
            "errors",
            list(
                "Each parameter or part of a body that is not as documented",
                reference(PROBLEM_ERROR)))
        .addProperty(
            "notices", list("What was noticed in a text that is no report", reference("Notice")))
        .addProperty(
            "candidates", list("The countries that a name can mean", reference("CountryReference")))
        .addProperty("withdrawnAt", string("Since when a report is withdrawn, UTC"))
        .addProperty("reason", string("Why a report was withdrawn"))
        .addProperty(
            "claims",
            list(
                "Numbers of the claims that somebody changed or put right",
                OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64")));
  }

  private static Schema problemError() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("What is wrong in one place; either the parameter is named or the pointer")
        .required(List.of("detail"))
        .addProperty("parameter", string("Name of the parameter"))
        .addProperty("pointer", string("JSON pointer to the part of the body"))
        .addProperty("detail", string("What was given and what is allowed"));
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema list(String description, Schema items) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .description(description)
        .items(items);
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static SecurityScheme key() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description(
            "A key of the service: one that an administrator made, RAPPORTEUR_EDITOR_KEY, RAPPORTEUR_ADMIN_KEY, or the one that the"
                + " first start shows. Or a token (JWT) of the OpenID provider that the service trusts");
  }
}
