package org.rapporteur.api.codelists;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
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
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listCodeLists",
      summary = "Lists of codes, in the order of the codebook")
  public RestResponse<ListResponse<CodeListItemResponse>> list(@BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ListRequest<Integer> asked = page.read(reader, CodeListItemResponse.class);
    reader.finish();
    return ListRequest.answer(asked, codeLists.list(), CodeListItemResponse::of);
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
