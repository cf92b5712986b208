package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.imports.ImportCensus;
import org.rapporteur.imports.ImportProgress;
import org.rapporteur.storage.imports.ImportRepository;

/** How far imports have come. */
@ApplicationScoped
public class ImportQueries {

  private final ImportRepository imports;

  ImportQueries(ImportRepository imports) {
    this.imports = imports;
  }

  /** How many imports there are, and since when the oldest wait. */
  @Transactional
  public ImportCensus census() {
    return imports.census();
  }

  /** An import with at most so many of its rejections. */
  @ActivateRequestContext
  @Transactional
  public Optional<ImportProgress> find(UUID id, int mostRejections) {
    return imports.findProgress(id, mostRejections);
  }
}
