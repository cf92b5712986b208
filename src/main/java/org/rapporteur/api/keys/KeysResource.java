package org.rapporteur.api.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.api.caching.ChangesByItself;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.ingestion.KeyRegister;
import org.rapporteur.order.Order;
import org.rapporteur.order.Sequence;
import org.rapporteur.query.KeyQueries;

/** Keys. */
@Path("/v1/keys")
@RolesAllowed("ADMIN")
@Tag(name = "Keys", description = "Keys to read and write with; for administrators")
@ChangesByItself
public class KeysResource {

  private static final Order<RegisteredKey, Sequence<RegisteredKey>> OLDEST_FIRST =
      Sequence.of(RegisteredKey::id);

  private final KeyQueries keys;
  private final KeyWrites writes;

  KeysResource(KeyQueries keys, KeyWrites writes) {
    this.keys = keys;
    this.writes = writes;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listKeys",
      summary = "Keys in the order in which they were made, the revoked ones too",
      description = "Keys that are set in the environment are not listed.")
  public RestResponse<ListResponse<KeyResponse>> list(@BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ListRequest<RegisteredKey> asked = page.read(reader, KeyResponse.class, OLDEST_FIRST);
    reader.finish();
    return asked.answer(
        (after, limit) -> keys.listAfter(after == null ? 0 : Sequence.numberAt(after), limit),
        KeyResponse::of,
        keys::count);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getKey", summary = "One key, without the secret")
  public KeyResponse get(
      @RestPath @Parameter(description = "Number of the key.", example = "1") String id) {
    return keys.find(number(id)).map(KeyResponse::of).orElseThrow(() -> KeyWrites.unknown(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeKey",
      summary = "Makes a key",
      description = "The secret is in this answer and nowhere else: it cannot be shown again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = KeyBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "Made; Location says where it is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewKeyResponse.class)))
  public RestResponse<NewKeyResponse> make(byte[] body) {
    KeyRegister.Made made = writes.make(body);
    return ResponseBuilder.<NewKeyResponse>create(Status.CREATED)
        .location(URI.create("/v1/keys/" + made.key().id()))
        .header("Cache-Control", "no-store")
        .entity(NewKeyResponse.of(made))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "revokeKey",
      summary = "Revokes a key",
      description =
          "It is refused from now on, by other servers of the service after five seconds at the latest. It stays on record. Once is"
              + " as good as twice.")
  public KeyResponse revoke(
      @RestPath @Parameter(description = "Number of the key.", example = "1") String id) {
    return KeyResponse.of(writes.revoke(number(id)));
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException noNumber) {
      throw KeyWrites.unknown(id);
    }
  }
}
