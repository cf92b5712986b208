package org.rapporteur.api.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.query.AuditQueries;

/** Who tried to write what. */
@Path("/v1/audit")
@RolesAllowed("ADMIN")
@Tag(name = "Audit", description = "Who tried to write what; for administrators")
public class AuditResource {

  private final AuditQueries audit;

  AuditResource(AuditQueries audit) {
    this.audit = audit;
  }

  @GET
  @Operation(
      operationId = "listAudit",
      summary = "Who tried to write what, oldest first",
      description =
          "Every write that came with a valid key or token, also one that was refused. What comes later has a higher number, so"
              + " whoever goes on after the last one misses nothing.")
  public RestResponse<ListResponse<AuditEntryResponse>> list(
      @BeanParam AuditParameters parameters) {
    ParameterReader reader = new ParameterReader();
    long after = parameters.after(reader);
    int limit = parameters.limit(reader);
    reader.finish();
    return ListResponse.respond(
        audit.listAfter(after, limit),
        parameters,
        limit,
        AuditEntryResponse::of,
        entry -> List.of(String.valueOf(entry.sequence())));
  }
}
