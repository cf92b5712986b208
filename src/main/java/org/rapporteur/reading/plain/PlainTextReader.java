package org.rapporteur.reading.plain;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.encoding.Decoding;
import org.rapporteur.reading.encoding.Decoding.Decoded;
import org.rapporteur.reading.encoding.Decoding.Undecodable;

/** Reads plain text in the character set that its sender names, else in the one that it shows. */
public final class PlainTextReader {

  public Reading read(byte[] bytes, @Nullable Charset stated) {
    return switch (Decoding.of(bytes, stated)) {
      case Decoded decoded -> decoded.toReading();
      case Undecodable undecodable -> new Reading.Refused(undecodable.reason());
    };
  }
}
