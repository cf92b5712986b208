package org.rapporteur.reading.volume;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.reading.pdf.Block;
import org.rapporteur.reading.pdf.PageFacts;
import org.rapporteur.reading.pdf.PdfListener;
import org.rapporteur.reading.pdf.PdfOutcome;
import org.rapporteur.reading.pdf.PdfText;

/** Reads a PDF that holds the entries of many countries. */
public final class VolumeReader {

  private final Predicate<String> isCountryName;

  /**
   * A reader that knows countries.
   *
   * @param isCountryName whether words, in any case, name a country
   */
  public VolumeReader(Predicate<String> isCountryName) {
    this.isCountryName = isCountryName;
  }

  /** Hands on each entry as soon as it is complete; holds no more than one and a few pages. */
  public VolumeReading read(Path pdf, Consumer<VolumeEntry> entries) {
    EditionFinder edition = new EditionFinder();
    EntryCutter cutter = new EntryCutter(isCountryName, edition, entries);
    PdfOutcome outcome =
        PdfText.read(
            pdf,
            new PdfListener() {
              @Override
              public void page(PageFacts page) {
                edition.see(page);
                cutter.page(page);
              }

              @Override
              public void block(Block block) {
                cutter.block(block);
              }
            });
    return switch (outcome) {
      case PdfOutcome.Refused refused -> new VolumeReading.Refused(refused.reason());
      case PdfOutcome.Read read -> finished(cutter.finish());
    };
  }

  private static VolumeReading finished(int entries) {
    return entries > 0
        ? new VolumeReading.Finished(entries)
        : new VolumeReading.Refused(
            "The PDF holds no entry: no country's name in letters of a title, no header.");
  }
}
