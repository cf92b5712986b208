package org.rapporteur.api.keys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.access.Role;
import org.rapporteur.ingestion.KeyRegister;

/** A key that was just made. */
@Schema(name = "NewKey", description = "A key that was just made, with the secret")
public record NewKeyResponse(
    @Schema(description = "Its number", examples = "1") long id,
    @Schema(description = "Whose or what for", examples = "dashboard of the press office")
        String name,
    @Schema(description = "What its bearer may do") Role role,
    @Schema(
            description =
                "What to send as Authorization: Bearer. It is shown this once: the service keeps a hash only",
            examples = "rap_Zx3k...")
        String secret,
    @Schema(description = "When it was made, UTC", examples = "2026-11-23T12:00:00Z")
        String createdAt) {

  static NewKeyResponse of(KeyRegister.Made made) {
    return new NewKeyResponse(
        made.key().id(),
        made.key().name(),
        made.key().role(),
        made.secret().secret(),
        made.key().createdAt().toString());
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "key " + id;
  }
}
