package org.rapporteur.reading.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

class PlainTextReaderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String WORDS =
      "Inés Pérez was arrested in Côte Azul – “for nothing”, as she said. It’s so.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkWinsOverWhatIsStated(String charset) {
    byte[] bytes = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));

    assertThat(text(bytes, null)).isEqualTo(WORDS);
    assertThat(text(bytes, WINDOWS_1252)).isEqualTo(WORDS);
    assertThat(notices(bytes, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
  void whatIsNotUtf8IsReadAsWhatItLooksLikeAndSaysSo(String charset) {
    byte[] bytes = WORDS.getBytes(Charset.forName(charset));

    assertThat(text(bytes, null)).isEqualTo(WORDS);
    assertThat(notices(bytes, null)).containsExactly(NoticeCode.CHARSET_ASSUMED);
  }

  @Test
  void whoSaysLatin1MeansWindows1252() {
    byte[] bytes = WORDS.getBytes(WINDOWS_1252);

    assertThat(text(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(WORDS);
    assertThat(notices(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
  }

  @Test
  void aStatedCharacterSetThatTheBytesAreNotInIsNotReplaced() {
    assertThat(read(WORDS.getBytes(WINDOWS_1252), StandardCharsets.UTF_8))
        .isInstanceOf(Reading.Refused.class);
  }

  @Test
  void brokenUtf8IsNotTakenForAnotherCharacterSet() {
    byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xE9;

    assertThat(read(bytes, null)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);

    assertThat(read(noise, null)).isInstanceOf(Reading.Refused.class);
    assertThat(read(noise, StandardCharsets.ISO_8859_1)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void mojibakeIsMendedWhereTheWholeTextGoesBack() {
    String spoilt =
        new String(WORDS.getBytes(StandardCharsets.UTF_8), WINDOWS_1252)
            .replace('\uFFFD', '\u009D');
    byte[] bytes = spoilt.getBytes(StandardCharsets.UTF_8);

    assertThat(text(bytes, null)).isEqualTo(WORDS);
    assertThat(notices(bytes, null)).containsExactly(NoticeCode.ENCODING_REPAIRED);
  }

  @Test
  void mojibakeBesideWholeCharactersIsLeft() {
    String partly = "CÃ´te Azul – Côte\n";

    assertThat(text(partly.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(partly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The government?s law.", "It\uFFFDs so.", "C?te Azul"})
  void lostCharactersAreLeftAndNoticed(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);

    assertThat(text(bytes, null)).isEqualTo(words);
    assertThat(notices(bytes, null)).containsExactly(NoticeCode.LETTERS_LOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Why? nobody knew.", "See http://example.org/index?id=3.", "Why?Nobody"})
  void otherQuestionMarksAreNone(String words) {
    assertThat(notices(words.getBytes(StandardCharsets.UTF_8), null)).isEmpty();
  }

  @Test
  void nothingThatTheSenderSentIsDropped() {
    String odd = "\u0002 A\u00ADb\u200Bc\u00A0d \uFFFC \uDBFF\uDC00 e\n";

    assertThat(text(odd.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(odd);
  }

  private static Reading read(byte[] bytes, @Nullable Charset stated) {
    return new PlainTextReader().read(bytes, stated);
  }

  private static String text(byte[] bytes, @Nullable Charset stated) {
    return ((Reading.Text) read(bytes, stated)).text().value();
  }

  private static List<NoticeCode> notices(byte[] bytes, @Nullable Charset stated) {
    return ((Reading.Text) read(bytes, stated)).notices().stream().map(Notice::code).toList();
  }
}
