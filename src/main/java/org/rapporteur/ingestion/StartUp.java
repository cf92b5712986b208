package org.rapporteur.ingestion;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.rapporteur.ingestion.reference.ReferenceLoader;

/**
 * What has to be in the database before the first request: reference data, a key to write with, and
 * perhaps samples.
 */
@ApplicationScoped
class StartUp {

  private final ReferenceLoader referenceData;
  private final EditorKey editorKey;
  private final SampleReports samples;

  StartUp(ReferenceLoader referenceData, EditorKey editorKey, SampleReports samples) {
    this.referenceData = referenceData;
    this.editorKey = editorKey;
    this.samples = samples;
  }

  @ActivateRequestContext
  void prepare(@Observes StartupEvent starting) {
    referenceData.load();
    editorKey.prepare();
    samples.seed();
  }
}
