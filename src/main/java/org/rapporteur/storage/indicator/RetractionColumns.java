package org.rapporteur.storage.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.indicator.RecordedClaim.Retraction;

/** The columns of {@code claim} that say since when and why it is no longer answered. */
@Embeddable
public record RetractionColumns(
    Instant retractedAt,
    @Column(name = "retraction_role") @Enumerated(EnumType.STRING) @Nullable ChangeAuthor role,
    @Column(name = "retraction_reason") @Nullable String reason) {

  Retraction toRetraction() {
    return new Retraction(retractedAt, role, reason);
  }
}
