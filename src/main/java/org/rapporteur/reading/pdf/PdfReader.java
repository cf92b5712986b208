package org.rapporteur.reading.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;

/** Reads a PDF that holds one report. */
public final class PdfReader {

  public Reading read(byte[] bytes) {
    try {
      Path file = Files.createTempFile("report", ".pdf");
      try {
        Files.write(file, bytes);
        return read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static Reading read(Path file) {
    BlockText text = new BlockText();
    PageNotices notices = new PageNotices();
    PdfOutcome outcome =
        PdfText.read(
            file,
            new PdfListener() {
              @Override
              public void page(PageFacts page) {
                notices.add(page);
              }

              @Override
              public void block(Block block) {
                text.add(block);
              }
            });
    return switch (outcome) {
      case PdfOutcome.Refused refused -> new Reading.Refused(refused.reason());
      case PdfOutcome.Read read -> notices.with(CanonicalText.of(text.toString()));
    };
  }
}
