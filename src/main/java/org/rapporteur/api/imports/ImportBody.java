package org.rapporteur.api.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.imports.ImportForm;

/**
 * The body of a request that brings many reports, in a file of its own until it is queued.
 *
 * @param file deleted on closing
 * @param form what its bytes are
 */
record ImportBody(Path file, ImportForm form) implements AutoCloseable {

  private static final Map<String, ImportForm> DECLARED =
      Map.of(
          "application/pdf", ImportForm.VOLUME_PDF,
          "application/zip", ImportForm.ZIP,
          "application/x-zip-compressed", ImportForm.ZIP,
          "application/x-ndjson", ImportForm.NDJSON,
          "application/ndjson", ImportForm.NDJSON,
          "application/jsonl", ImportForm.NDJSON);

  /** What clients say that do not know better. */
  private static final Set<String> UNKNOWN =
      Set.of(MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_FORM_URLENCODED);

  private static final int FIRST_BYTES = 4096;

  /** Writes the body to a file; what is none of the forms, too large or incomplete is refused. */
  static ImportBody read(InputStream body, HttpHeaders headers, int mostBytes) {
    @Nullable ImportForm declared = declared(headers.getMediaType());
    if (headers.getLength() > mostBytes) {
      throw tooLarge(mostBytes);
    }
    try {
      return read(body, declared, mostBytes);
    } catch (IOException hungUp) {
      throw Problems.of(ProblemType.BAD_BODY, "The body ended before it was complete.");
    }
  }

  private static ImportBody read(InputStream body, @Nullable ImportForm declared, int mostBytes)
      throws IOException {
    byte[] first = body.readNBytes(FIRST_BYTES);
    ImportForm form = form(first, declared);
    Path file = Files.createTempFile("import", null);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(first);
      copy(body, out, mostBytes - first.length, mostBytes);
      return new ImportBody(file, form);
    } catch (IOException | RuntimeException fault) {
      Files.delete(file);
      throw fault;
    }
  }

  private static void copy(InputStream body, OutputStream out, int room, int mostBytes)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    int left = room;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      left -= read;
      if (left < 0) {
        throw tooLarge(mostBytes);
      }
      out.write(buffer, 0, read);
    }
  }

  private static @Nullable ImportForm declared(@Nullable MediaType type) {
    if (type == null || UNKNOWN.contains(essence(type))) {
      return null;
    }
    ImportForm form = DECLARED.get(essence(type));
    if (form == null) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send application/pdf, application/zip or application/x-ndjson, not %s."
              .formatted(essence(type)));
    }
    return form;
  }

  private static String essence(MediaType type) {
    return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
  }

  /** The bytes decide; a type that says otherwise is a slip that is better told than guessed at. */
  private static ImportForm form(byte[] first, @Nullable ImportForm declared) {
    Optional<ImportForm> seen = ImportForm.ofFirstBytes(first);
    if (seen.isEmpty()) {
      throw Problems.of(
          ProblemType.BAD_BODY,
          first.length == 0
              ? "The body is empty."
              : "The body is neither a PDF, nor a zip, nor lines of JSON objects.");
    }
    if (declared != null && declared != seen.get()) {
      throw Problems.of(
          ProblemType.BAD_BODY,
          "The body is said to be %s and is %s.".formatted(declared, seen.get()));
    }
    return seen.get();
  }

  private static RuntimeException tooLarge(int mostBytes) {
    return Problems.of(
        ProblemType.BODY_TOO_LARGE, "At most %d bytes are taken at once.".formatted(mostBytes));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
