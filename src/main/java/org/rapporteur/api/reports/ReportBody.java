package org.rapporteur.api.reports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/** The body of a request that brings a report, of bounded size. */
final class ReportBody {

  private ReportBody() {}

  /** Its bytes, or the problem that there are too many; never holds more of them than are taken. */
  static byte[] read(InputStream body, HttpHeaders headers, int mostBytes) {
    if (headers.getLength() > mostBytes) {
      throw tooLarge(mostBytes);
    }
    byte[] bytes = readAtMost(body, mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw tooLarge(mostBytes);
    }
    return bytes;
  }

  private static byte[] readAtMost(InputStream body, int bytes) {
    try {
      return body.readNBytes(bytes);
    } catch (IOException hungUp) {
      throw Problems.of(ProblemType.BAD_BODY, "The body ended before it was complete.");
    }
  }

  /** The character set that Content-Type names; null: none. */
  static @Nullable Charset charset(@Nullable MediaType type) {
    String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (name == null) {
      return null;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "The character set \"%s\" is not known; send UTF-8.".formatted(name));
    }
  }

  private static RuntimeException tooLarge(int mostBytes) {
    return Problems.of(
        ProblemType.BODY_TOO_LARGE, "A report of at most %d bytes is taken.".formatted(mostBytes));
  }
}
