package org.rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading.Refused;
import org.rapporteur.reading.Reading.Text;
import org.rapporteur.report.CanonicalText;

/**
 * Reads plain text in the character set that its sender names, else in UTF-8.
 *
 * <p>A byte that the character set does not know, or a NUL, means that the bytes are something
 * else; text with replacement characters in it would be stored and quoted for ever.
 */
public final class PlainTextReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public Reading read(byte[] bytes, @Nullable Charset stated) {
    Charset charset = stated == null ? StandardCharsets.UTF_8 : stated;
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Refused(
          "The body is not %s text: byte %d cannot be read."
              .formatted(charset.name(), in.position() + 1));
    }
    return canonical(out.flip().toString());
  }

  private static Reading canonical(String decoded) {
    int nul = decoded.indexOf('\0');
    if (nul >= 0) {
      return new Refused("The body is not text: character %d is a NUL.".formatted(nul + 1));
    }
    String text =
        !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    return text.isBlank()
        ? new Refused("The body is empty.")
        : new Text(CanonicalText.of(text), List.of());
  }
}
