package org.rapporteur.reading.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes without replacing anything: text with replacement characters in it would be stored and
 * quoted for ever.
 */
record StrictDecoder(Charset charset) {

  /**
   * What came of it.
   *
   * @param text the characters up to the error
   * @param error index of the first byte that cannot be read; -1: all can
   */
  record Result(String text, int error) {}

  static StrictDecoder of(Charset charset) {
    return new StrictDecoder(charset);
  }

  Result decode(byte[] bytes, int from) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    return new Result(out.flip().toString(), result.isError() ? in.position() : -1);
  }
}
