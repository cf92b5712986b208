package org.rapporteur.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text of a PDF, block by block. Start reading here.
 *
 * <p>A few pages around the present one are held, because only several pages together show what is
 * text and what a running head; the rest is forgotten, so that a long file takes no more memory
 * than a short one.
 */
public final class PdfText {

  /** So many pages before and after a page tell what recurs on it. */
  private static final int AROUND = 4;

  /** Several times the longest yearbook. */
  private static final int MOST_PAGES = 5_000;

  private final PdfListener listener;
  private final BlockBuilder blocks;
  private final Deque<PrintedPage> window = new ArrayDeque<>();
  private final List<List<Float>> gutters = new ArrayList<>(List.of(List.of(), List.of()));
  private int done;

  private PdfText(PdfListener listener) {
    this.listener = listener;
    this.blocks = new BlockBuilder(listener::block, new LineJoiner());
  }

  /** Tells the listener what the file holds; the answer says whether it could be read. */
  public static PdfOutcome read(Path file, PdfListener listener) {
    try (PDDocument document = open(file)) {
      Optional<String> refusal = refusal(document);
      return refusal.isPresent()
          ? new PdfOutcome.Refused(refusal.get())
          : new PdfText(listener).read(document);
    } catch (InvalidPasswordException locked) {
      return new PdfOutcome.Refused("The PDF is encrypted; send it without a password.");
    } catch (IOException fault) {
      return new PdfOutcome.Refused("The PDF is damaged or cut short and cannot be opened.");
    }
  }

  /** PDFBox throws many kinds of exception on a file that is none. */
  private static PDDocument open(Path file) throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (RuntimeException fault) {
      throw new IOException(fault);
    }
  }

  private static Optional<String> refusal(PDDocument document) throws IOException {
    try {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        return Optional.of(
            "The PDF has %d pages; at most %d are read.".formatted(pages, MOST_PAGES));
      }
      return OversizedStreams.isIn(document.getDocument())
          ? Optional.of("The PDF unpacks to far more than a report can hold.")
          : Optional.empty();
    } catch (RuntimeException fault) {
      throw new IOException(fault);
    }
  }

  private PdfOutcome read(PDDocument document) throws IOException {
    PageReader reader = new PageReader();
    int pages = document.getNumberOfPages();
    boolean hasText = false;
    for (int number = 1; number <= pages; number++) {
      PrintedPage page = reader.read(document, number);
      hasText |= !page.segments().isEmpty();
      add(page);
    }
    finish();
    return hasText
        ? new PdfOutcome.Read(pages)
        : new PdfOutcome.Refused(
            "The PDF holds no text: its pages are pictures, and this program reads none.");
  }

  private void add(PrintedPage page) {
    window.addLast(page);
    if (window.size() > 2 * AROUND + 1) {
      window.removeFirst();
      done--;
    }
    if (window.size() - done > AROUND) {
      pass();
    }
  }

  private void finish() {
    while (done < window.size()) {
      pass();
    }
    blocks.finish();
  }

  /** Passes on the first page of the window that was not yet. */
  private void pass() {
    List<PrintedPage> around = new ArrayList<>(window);
    PrintedPage page = around.get(done++);
    Furniture furniture = new Furniture(around);
    listener.page(
        new PageFacts(
            page.number(),
            furniture.list(page).stream().map(Segment::text).toList(),
            page.repairs(),
            page.damaged()));
    PrintedPage stripped = furniture.strip(page);
    blocks.add(ReadingOrder.of(stripped, gutters(stripped)), furniture.body());
  }

  /** Left and right pages have their columns at other places. */
  private List<Float> gutters(PrintedPage page) {
    int side = page.number() % 2;
    List<Float> own = Gutters.find(page.segments(), page.width());
    if (!own.isEmpty()) {
      gutters.set(side, own);
    }
    return own.isEmpty() ? Gutters.fitting(gutters.get(side), page.segments()) : own;
  }
}
