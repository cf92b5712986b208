package org.rapporteur.ingestion.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rapporteur.ingestion.Document;
import org.rapporteur.ingestion.Document.Form;
import org.rapporteur.ingestion.DocumentReading;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Reading.Refused;

/**
 * The reports of a zip, one in each file.
 *
 * <p>Nothing is unpacked to disk, so that a path in the zip is a name and nothing more; and no more
 * is unpacked than the bounds allow, whatever the zip says of itself.
 */
final class ZipSource implements EntrySource {

  private static final Pattern CLIMBING =
      Pattern.compile(
          "(?:^|.*[/\\\\])\\.\\.(?:[/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*", Pattern.DOTALL);

  /** What operating systems leave in zips. */
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private final ImportBounds bounds;

  ZipSource(ImportBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public Optional<String> read(Path body, Consumer<FoundEntry> entries) throws IOException {
    try (ZipFile zip = open(body)) {
      return read(zip, entries);
    } catch (ZipException broken) {
      boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
      return Optional.of(
          locked
              ? "The zip has encrypted files; send it without a password."
              : "The zip is damaged or cut short and cannot be opened.");
    }
  }

  /** Names are in UTF-8, or in the character set of the first zips. */
  private static ZipFile open(Path body) throws IOException {
    try {
      return new ZipFile(body.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException otherNames) {
      return new ZipFile(body.toFile(), Charset.forName("IBM437"));
    }
  }

  private Optional<String> read(ZipFile zip, Consumer<FoundEntry> entries) {
    if (zip.size() > bounds.entries()) {
      return Optional.of(
          "The zip has %d files; at most %d are taken.".formatted(zip.size(), bounds.entries()));
    }
    long unpacked = 0;
    for (Iterator<? extends ZipEntry> files = zip.entries().asIterator(); files.hasNext(); ) {
      ZipEntry file = files.next();
      if (!file.isDirectory() && !LITTER.matcher(file.getName()).matches()) {
        unpacked += take(zip, file, entries);
      }
      if (unpacked > bounds.unpackedBytes()) {
        return Optional.of(
            "The zip unpacks to more than %d bytes.".formatted(bounds.unpackedBytes()));
      }
    }
    return Optional.empty();
  }

  /** Hands on a file as an entry, and says how many bytes it unpacked to. */
  private long take(ZipFile zip, ZipEntry file, Consumer<FoundEntry> entries) {
    Optional<String> refusal = refusal(file);
    if (refusal.isPresent()) {
      entries.accept(entry(file, new Refused(refusal.get())));
      return 0;
    }
    try (InputStream in = zip.getInputStream(file)) {
      byte[] bytes = in.readNBytes(bounds.reportBytes() + 1);
      entries.accept(entry(file, read(file, bytes)));
      return bytes.length;
    } catch (IOException damaged) {
      entries.accept(entry(file, new Refused("The file is damaged or encrypted.")));
      return 0;
    }
  }

  private Optional<String> refusal(ZipEntry file) {
    String name = file.getName();
    if (CLIMBING.matcher(name).matches()) {
      return Optional.of("The path leads out of the zip.");
    }
    return form(name).isEmpty()
        ? Optional.of("Only .txt, .html and .pdf files are taken, and no zip within a zip.")
        : Optional.empty();
  }

  private Reading read(ZipEntry file, byte[] bytes) {
    if (bytes.length > bounds.reportBytes()) {
      return new Refused("A report of at most %d bytes is taken.".formatted(bounds.reportBytes()));
    }
    if (isDamaged(file, bytes)) {
      return new Refused("The file is damaged.");
    }
    return DocumentReading.read(new Document(form(file.getName()).orElseThrow(), bytes, null));
  }

  /** The JDK reads the checksum and leaves it to others to compare it. */
  private static boolean isDamaged(ZipEntry file, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return file.getCrc() >= 0 && file.getCrc() != sum.getValue();
  }

  private static Optional<Form> form(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "txt" -> Optional.of(Form.PLAIN_TEXT);
      case "htm", "html", "xhtml" -> Optional.of(Form.HTML);
      case "pdf" -> Optional.of(Form.PDF);
      default -> Optional.empty();
    };
  }

  private static FoundEntry entry(ZipEntry file, Reading reading) {
    String place = file.getName().replaceAll("\\p{Cntrl}", "\uFFFD");
    return new FoundEntry(place, reading, Hints.none());
  }
}
