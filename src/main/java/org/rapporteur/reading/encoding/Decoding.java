package org.rapporteur.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** What came of decoding bytes. */
public sealed interface Decoding {

  /**
   * They are characters.
   *
   * @param text without the byte order mark
   * @param notices what was assumed to read them
   */
  record Decoded(String text, List<Notice> notices) implements Decoding {

    public Decoded {
      notices = List.copyOf(notices);
    }

    /** The characters as the text of a report, mended where that is beyond doubt. */
    public Reading toReading() {
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        return new Reading.Refused(
            "The body is not text: character %d is a NUL.".formatted(nul + 1));
      }
      if (text.isBlank()) {
        return new Reading.Refused("The body is empty.");
      }
      Optional<String> mended = Mojibake.mend(text);
      CanonicalText canonical = CanonicalText.of(mended.orElse(text));
      List<Notice> all = new ArrayList<>(notices);
      mended.ifPresent(any -> all.add(Mojibake.notice()));
      LostCharacters.find(canonical).ifPresent(all::add);
      DoubtfulLetters.find(canonical).ifPresent(all::add);
      return new Reading.Text(canonical, all);
    }
  }

  /**
   * They are not.
   *
   * @param reason one sentence for the sender
   */
  record Undecodable(String reason) implements Decoding {}

  /**
   * Decodes bytes.
   *
   * @param stated the character set that the sender names; null: none
   */
  static Decoding of(byte[] bytes, @Nullable Charset stated) {
    Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
    if (mark.isPresent()) {
      return strictly(mark.get().charset(), bytes, mark.get().length());
    }
    return stated == null ? guessed(bytes) : strictly(WebCharsets.meantBy(stated), bytes, 0);
  }

  private static Decoding guessed(byte[] bytes) {
    Optional<Charset> wide = WideText.find(bytes);
    if (wide.isPresent()) {
      return assumed(wide.get(), StrictDecoder.of(wide.get()).decode(bytes, 0));
    }
    StrictDecoder.Result utf8 = StrictDecoder.of(StandardCharsets.UTF_8).decode(bytes, 0);
    if (utf8.error() < 0) {
      return new Decoded(utf8.text(), List.of());
    }
    StrictDecoder.Result western = StrictDecoder.of(WebCharsets.WINDOWS_1252).decode(bytes, 0);
    return western.error() < 0 && WesternText.isPlausible(bytes, western.text())
        ? assumed(WebCharsets.WINDOWS_1252, western)
        : undecodable(StandardCharsets.UTF_8, utf8);
  }

  private static Decoding strictly(Charset charset, byte[] bytes, int from) {
    StrictDecoder.Result result = StrictDecoder.of(charset).decode(bytes, from);
    return result.error() < 0
        ? new Decoded(result.text(), List.of())
        : undecodable(charset, result);
  }

  private static Decoding assumed(Charset charset, StrictDecoder.Result result) {
    return result.error() < 0
        ? new Decoded(
            result.text(),
            List.of(
                new Notice(
                    NoticeCode.CHARSET_ASSUMED,
                    "No character set was named and the bytes are not UTF-8; they were read as %s."
                        .formatted(charset.name()),
                    null)))
        : undecodable(charset, result);
  }

  private static Decoding undecodable(Charset charset, StrictDecoder.Result result) {
    return new Undecodable(
        "The body is not %s text: byte %d cannot be read."
            .formatted(charset.name(), result.error() + 1));
  }
}
