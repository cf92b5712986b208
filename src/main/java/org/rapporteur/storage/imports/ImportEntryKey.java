package org.rapporteur.storage.imports;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which entry of which import. */
@Embeddable
public record ImportEntryKey(UUID importJob, int ordinal) implements Serializable {}
