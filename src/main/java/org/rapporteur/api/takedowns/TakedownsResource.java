package org.rapporteur.api.takedowns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Author;
import org.rapporteur.api.caching.ChangesByItself;
import org.rapporteur.api.parameters.JsonBodies;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.change.Takedown;
import org.rapporteur.ingestion.Takedowns;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.query.CountryQueries;

/** Names that are taken out for good. */
@Path("/v1/takedowns")
@Tag(name = "Takedowns", description = "Names that are taken out for good, and their tombstones")
@ChangesByItself
public class TakedownsResource {

  private static final int MOST_NAMES = 20;
  private static final int LONGEST = 1000;

  private final Takedowns takedowns;
  private final CountryQueries countries;
  private final JsonBodies bodies;
  private final Author author;

  TakedownsResource(
      Takedowns takedowns, CountryQueries countries, JsonBodies bodies, Author author) {
    this.takedowns = takedowns;
    this.countries = countries;
    this.bodies = bodies;
    this.author = author;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("ADMIN")
  @Operation(
      operationId = "takeOutName",
      summary = "Takes a person's name out for good",
      description =
          "Each letter of the name gives way to a block wherever it is stored: texts, quotes, claims, incidents, also in earlier"
              + " revisions. All spans still count. Later texts lose the name before they are stored. It cannot be undone.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TakedownBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "Taken out; Location says where the tombstone is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TakedownResponse.class)))
  public RestResponse<TakedownResponse> takeOut(byte[] bytes) {
    TakedownBody body = bodies.read(bytes, TakedownBody.class);
    ParameterReader reader = new ParameterReader();
    List<String> names = names(reader, body.names());
    String country = country(reader, body.country());
    String reason = reader.required("reason", body.reason(), LONGEST);
    reader.finishBody();
    Takedown takedown =
        takedowns
            .takeOut(names, country, reason, author.role())
            .orElseThrow(() -> wordOfTables(names));
    return ResponseBuilder.<TakedownResponse>create(Status.CREATED)
        .location(URI.create("/v1/takedowns/" + takedown.id()))
        .entity(TakedownResponse.of(takedown))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getTakedown", summary = "The tombstone of a name")
  public TakedownResponse get(
      @RestPath @Parameter(description = "Number of the takedown.", example = "1") String id) {
    return find(id).map(TakedownResponse::of).orElseThrow(() -> unknown(id));
  }

  private Optional<Takedown> find(String id) {
    try {
      return takedowns.find(Long.parseLong(id));
    } catch (NumberFormatException noNumber) {
      throw unknown(id);
    }
  }

  private static List<String> names(
      ParameterReader reader, @Nullable List<@Nullable String> given) {
    List<String> names = new ArrayList<>();
    for (String name : Objects.requireNonNullElse(given, List.<@Nullable String>of())) {
      String read = reader.required("names", name, LONGEST);
      int words = Redaction.countWords(read);
      if (words < 1 || words > Redaction.MOST_WORDS || Redaction.fold(read).length() < 2) {
        reader.refuse("names", read, "is no name of 1 to 12 words and at least two letters");
      }
      names.add(read);
    }
    if (names.isEmpty() || names.size() > MOST_NAMES) {
      reader.refuse("names", String.valueOf(names.size()), "names are given; 1 to 20 are taken");
    }
    return names;
  }

  private @Nullable String country(ParameterReader reader, @Nullable String given) {
    List<String> found = reader.countries("country", given, countries);
    if (found != null && found.size() > 1) {
      reader.refuse("country", String.valueOf(given), "is more than one country");
    }
    return found == null || found.isEmpty() ? null : found.getFirst();
  }

  private static RuntimeException wordOfTables(List<String> names) {
    ParameterReader reader = new ParameterReader();
    reader.refuse(
        "names",
        String.join(", ", names),
        "has a word that the shipped tables are made of; name a country, or the whole name");
    return reader.bodyProblem();
  }

  private static RuntimeException unknown(String id) {
    return Problems.of(ProblemType.NOT_FOUND, "There is no takedown \"%s\".".formatted(id));
  }
}
