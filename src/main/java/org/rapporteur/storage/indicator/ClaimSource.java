package org.rapporteur.storage.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Source;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.storage.report.RevisionEntity;

/** The stored text that a claim points into. */
public sealed interface ClaimSource {

  /** The source that the claim is one of: two claims of one source do not contradict each other. */
  String id();

  SourceClass sourceClass();

  @Nullable LocalDate publishedOn();

  /** A text of a report. */
  record OfRevision(RevisionEntity revision) implements ClaimSource {
    @Override
    public String id() {
      return revision.report().id();
    }

    @Override
    public SourceClass sourceClass() {
      return revision.report().series().toSeries().sample()
          ? SourceClass.SAMPLE
          : SourceClass.REPORT;
    }

    @Override
    public @Nullable LocalDate publishedOn() {
      return revision.publishedOn();
    }
  }

  /** A release of a data set. */
  record OfRelease(DatasetReleaseEntity release, SourceClass sourceClass) implements ClaimSource {
    @Override
    public String id() {
      return release.dataset;
    }

    @Override
    public @Nullable LocalDate publishedOn() {
      return release.publishedOn;
    }
  }

  /** What an editor put right. */
  record OfCorrection(CorrectionEntity correction) implements ClaimSource {
    @Override
    public String id() {
      return Source.OfCorrection.ALL;
    }

    @Override
    public SourceClass sourceClass() {
      return SourceClass.CORRECTION;
    }

    @Override
    public @Nullable LocalDate publishedOn() {
      return correction.publishedOn;
    }
  }
}
