package org.rapporteur.reading.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

class DamagedTextTest {

  private static final String TEXT = "Zoë’s “poem” cost 5 €.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkSaysAll(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(text(bytes, null)).isEqualTo(TEXT);
    assertThat(text(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void twoBytesACharacterAreSeenWithoutAMark(String charset) {
    assertThat(text("Little changed.".getBytes(Charset.forName(charset)), null))
        .isEqualTo("Little changed.");
  }

  @Test
  void whatIsNoUtf8IsTakenForWindows1252() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
    assertThat(text(bytes, null)).isEqualTo(TEXT);
    assertThat(codes(bytes, null)).containsExactly(NoticeCode.CHARSET_ASSUMED);
    assertThat(text(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(TEXT);
    assertThat(codes(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
  }

  @Test
  void damagedUtf8IsNotTakenForAnotherCharacterSet() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFF;
    assertThat(new PlainTextReader().read(bytes, null))
        .isEqualTo(new Reading.Refused("The body is not UTF-8 text: byte 1 cannot be read."));
  }

  @Test
  void textEncodedTwiceIsDecodedTwice() {
    String twice =
        new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
            .replace('\uFFFD', '\u009D');
    byte[] bytes = twice.getBytes(StandardCharsets.UTF_8);
    assertThat(text(bytes, null)).isEqualTo(TEXT);
    assertThat(codes(bytes, null)).containsExactly(NoticeCode.ENCODING_REPAIRED);
  }

  @Test
  void lostLettersAreKeptAndNoticed() {
    byte[] bytes = "Zo? and Zo\uFFFD lost a letter, Fran?ois too.".getBytes(StandardCharsets.UTF_8);
    assertThat(codes(bytes, null)).containsExactly(NoticeCode.LETTERS_LOST);
    assertThat(codes("Who was it? Nobody.".getBytes(StandardCharsets.UTF_8), null)).isEmpty();
  }

  @Test
  void signsInWordsAreKeptAndNoticed() {
    byte[] bytes = "Anna Jovi» spoke.".getBytes(StandardCharsets.UTF_8);
    assertThat(text(bytes, null)).isEqualTo("Anna Jovi» spoke.");
    assertThat(codes(bytes, null)).containsExactly(NoticeCode.LETTERS_DOUBTFUL);
    assertThat(codes("Le «juge» parla.".getBytes(StandardCharsets.UTF_8), null)).isEmpty();
  }

  private static String text(byte[] bytes, @Nullable Charset charset) {
    return read(bytes, charset).text().value();
  }

  private static List<NoticeCode> codes(byte[] bytes, @Nullable Charset charset) {
    return read(bytes, charset).notices().stream().map(Notice::code).toList();
  }

  private static Reading.Text read(byte[] bytes, @Nullable Charset charset) {
    return (Reading.Text) new PlainTextReader().read(bytes, charset);
  }
}
