package org.rapporteur.api.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.AuditEntry;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.Role;
import org.rapporteur.access.WriteAttempt;

/** A write that somebody tried. */
@Schema(
    name = "AuditEntry",
    description =
        "A write that somebody with a key or token tried, and how it ended. Bodies and queries are not kept")
public record AuditEntryResponse(
    @Schema(description = "Its number; a later entry has a higher one", examples = "42")
        long sequence,
    @Schema(description = "When it was answered, UTC", examples = "2026-11-23T12:00:00Z") String at,
    @Schema(description = "By what the bearer is known") CredentialKind credential,
    @Schema(
            description =
                "Name of the key, or subject of the token; `admin-key` or `editor-key` for those that are set",
            examples = "editor-key")
        String bearer,
    @Schema(description = "The bearer's role; null: the token gives none") @Nullable Role role,
    @Schema(description = "Method of HTTP", examples = "POST") String method,
    @Schema(
            description = "Name of the operation in the contract; null: there is none",
            examples = "submitReport")
        @Nullable String operation,
    @Schema(description = "Path of the address, without the query", examples = "/v1/reports")
        String path,
    @Schema(description = "Status of the answer", examples = "201") int status,
    @Schema(description = "X-Request-Id of the answer") String requestId) {

  static AuditEntryResponse of(AuditEntry entry) {
    WriteAttempt attempt = entry.attempt();
    return new AuditEntryResponse(
        entry.sequence(),
        entry.at().toString(),
        attempt.bearer().credential(),
        attempt.bearer().name(),
        attempt.bearer().role(),
        attempt.method(),
        attempt.operation(),
        attempt.path(),
        attempt.status(),
        attempt.requestId());
  }
}
