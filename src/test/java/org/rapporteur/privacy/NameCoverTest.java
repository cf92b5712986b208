package org.rapporteur.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.privacy.NamePolicy.INITIALS;
import static org.rapporteur.privacy.NamePolicy.PUBLISHED;
import static org.rapporteur.privacy.NamePolicy.WITHHELD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCoverTest {

  private static final List<String> NAMES =
      List.of("Dora Inventada", "Jean-Paul d'Erfunden", "Ómar bin Saïd", "J. R. Madeup");

  @Test
  void asPublishedNothingIsCovered() {
    NameCover cover = NameCover.of(PUBLISHED, NAMES);
    assertThat(cover.text("Dora Inventada was held.")).isEqualTo("Dora Inventada was held.");
    assertThat(cover.name("Dora Inventada")).isEqualTo("Dora Inventada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dora Inventada was held. | ████ █████████ was held.",
        "Later Inventada's brother | Later █████████'s brother",
        "DORA INVENTADA, INVENTADA’S | ████ █████████, █████████’S",
        "Jean-Paul d'Erfunden and Jean\u2011Paul | ████-████ d'████████ and ████\u2011████",
        "Omar Said, Ómar bin Saı\u0308d | ████ ████, ████ bin Saı\u0308d",
        "A cell. J. R. Madeup, J R Madeup | A cell. █. █. ██████, █ █ ██████",
        "J. Other met J. Madeup | J. Other met █. ██████",
        "the dora boat | the dora boat",
        "Doras | Doras",
      })
  void withheldIsEachLetterOfEachWord(String text, String served) {
    assertThat(NameCover.of(WITHHELD, NAMES).text(text)).isEqualTo(served);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dora Inventada was held. | D███ I████████ was held.",
        "A cell. J. R. Madeup | A cell. J. R. M█████",
        "Jean-Paul d'Erfunden | J███-P███ d'E███████",
      })
  void anInitialStays(String text, String served) {
    assertThat(NameCover.of(INITIALS, NAMES).text(text)).isEqualTo(served);
  }

  @Test
  void everyLetterIsOneBlockSoThatSpansStillCount() {
    String text = "\ud83d\ude00 \ud835\udd04\ud835\udd1f of Dora";
    String served = NameCover.of(INITIALS, List.of("\ud835\udd04\ud835\udd1f Dora")).text(text);
    assertThat(served).isEqualTo("\ud83d\ude00 \ud835\udd04█ of D███");
    assertThat(served.codePointCount(0, served.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dora Inventada | D. I.",
        "Jean-Paul d'Erfunden | J. P. E.",
        "Ómar bin Saïd | Ó. S.",
        "J. R. Madeup | J. R. M.",
        "lower | █",
        "'' | █",
      })
  void aPersonIsNamedByInitials(String name, String served) {
    assertThat(NameCover.of(INITIALS, NAMES).name(name)).isEqualTo(served);
    assertThat(NameCover.of(WITHHELD, NAMES).name(name)).isEqualTo("█");
  }

  @Test
  void personsWithoutNamesCoverNothing() {
    assertThat(NameCover.of(WITHHELD, List.of()).text("Dora.")).isEqualTo("Dora.");
    assertThat(NameCover.of(WITHHELD, List.of("", "x", "9", "A")).text("A 9 x."))
        .isEqualTo("A 9 x.");
  }
}
