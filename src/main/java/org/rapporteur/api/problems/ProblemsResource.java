package org.rapporteur.api.problems;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where the {@code type} of a problem leads. */
@Path("/problems")
@Tag(name = "Problems", description = "What the types of problems mean")
public class ProblemsResource {

  @GET
  @Path("/{type}")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(operationId = "getProblemType", summary = "What a type of problem means")
  public String get(
      @RestPath
          @Parameter(
              description = "The last part of a problem's `type`.",
              example = "bad-parameter")
          String type) {
    ProblemType found =
        ProblemType.findBySlug(type)
            .orElseThrow(() ->
                Problems.of(
                    ProblemType.NOT_FOUND, "There is no problem type \"%s\".".formatted(type)));
    return "%s (%d)%n%n%s%n".formatted(found.title(), found.status(), found.meaning());
  }
}
