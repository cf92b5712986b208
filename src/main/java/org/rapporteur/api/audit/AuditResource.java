package org.rapporteur.api.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.access.AuditEntry;
import org.rapporteur.api.caching.ChangesByItself;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.order.Order;
import org.rapporteur.order.Sequence;
import org.rapporteur.query.AuditQueries;

/** Who tried to write what. */
@Path("/v1/audit")
@RolesAllowed("ADMIN")
@Tag(name = "Audit", description = "Who tried to write what; for administrators")
@ChangesByItself
public class AuditResource {

  private static final Order<AuditEntry, Sequence<AuditEntry>> OLDEST_FIRST =
      Sequence.of(AuditEntry::sequence);

  private final AuditQueries audit;

  AuditResource(AuditQueries audit) {
    this.audit = audit;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listAudit",
      summary = "Who tried to write what, oldest first",
      description =
          "Every write that came with a valid key or token, also one that was refused. What comes later has a higher number, so"
              + " whoever goes on after the last one misses nothing.")
  public RestResponse<ListResponse<AuditEntryResponse>> list(
      @BeanParam AuditParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    long first = wanted.after(reader);
    ListRequest<AuditEntry> asked = page.read(reader, AuditEntryResponse.class, OLDEST_FIRST);
    reader.finish();
    return asked.answer(
        (after, limit) -> audit.listAfter(after == null ? first : Sequence.numberAt(after), limit),
        AuditEntryResponse::of,
        () -> audit.countAfter(first));
  }
}
