package org.rapporteur.api.codelists;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.codebook.CodeList;
import org.rapporteur.query.CodeListQueries;

/** The lists of codes, with the definition and source of each code. */
@Path(CodeListsResource.PATH)
@Tag(name = "Code lists", description = "Every code that is taken or served, and what it means")
public class CodeListsResource {

  static final String PATH = "/v1/code-lists";

  private final CodeListQueries codeLists;

  CodeListsResource(CodeListQueries codeLists) {
    this.codeLists = codeLists;
  }

  @GET
  @Operation(
      operationId = "listCodeLists",
      summary = "Lists of codes, in the order of the codebook")
  public RestResponse<ListResponse<CodeListItemResponse>> list(
      @BeanParam PageParameters parameters) {
    ParameterReader reader = new ParameterReader();
    int limit = parameters.limit(reader);
    CodeList after =
        parameters.position(reader, key -> codeLists.find(key.getFirst()).orElseThrow());
    reader.finish();
    return ListResponse.respond(
        codeLists.list(after, limit),
        parameters,
        limit,
        CodeListItemResponse::of,
        list -> List.of(list.name()));
  }

  @GET
  @Path("/{name}")
  @Operation(operationId = "getCodeList", summary = "One list, with every code in it")
  public CodeListResponse get(
      @RestPath
          @Parameter(
              description = "Name of the list as printed or in kebab-case, in any case.",
              example = "DeathPenaltyStatus")
          String name) {
    return codeLists
        .find(name)
        .map(CodeListResponse::of)
        .orElseThrow(() -> Problems.of(ProblemType.NOT_FOUND, noSuchList(name)));
  }

  private String noSuchList(String name) {
    return "There is no code list \"%s\". There are %s."
        .formatted(name, String.join(", ", codeLists.names()));
  }
}
