package org.rapporteur.ingestion.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.reading.volume.VolumeEntry;
import org.rapporteur.reading.volume.VolumeReader;
import org.rapporteur.reading.volume.VolumeReading;

/** The entries of a volume as PDF. */
final class VolumeSource implements EntrySource {

  private final VolumeReader reader;

  private final ImportHints ofAll;

  VolumeSource(Predicate<String> isCountryName, ImportHints ofAll) {
    this.reader = new VolumeReader(isCountryName);
    this.ofAll = ofAll;
  }

  @Override
  public Optional<String> read(Path body, Consumer<FoundEntry> entries) {
    VolumeReading reading = reader.read(body, entry -> entries.accept(found(entry)));
    return switch (reading) {
      case VolumeReading.Finished finished -> Optional.empty();
      case VolumeReading.Refused refused -> Optional.of(refused.reason());
    };
  }

  /** A sender who names the edition knows it better than what is printed above the pages. */
  private FoundEntry found(VolumeEntry entry) {
    Integer edition = ofAll.edition() == null ? entry.edition() : ofAll.edition();
    Hints hints = new Hints(entry.name(), null, edition, null, null);
    return new FoundEntry(entry.place(), entry.reading(), hints);
  }
}
