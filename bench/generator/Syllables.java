import java.util.ArrayList;
import java.util.List;

/** What invented words and names are made of. */
final class Syllables {

  private static final String[] ONSETS =
      "b br ch d dr f g gr h j k kl kr l m n p pr qu r s sh sk st t th tr v w y z".split(" ");
  private static final String[] CORES = "a e i o u ai ea ou".split(" ");
  private static final String[] ENDS = {"", "", "", "n", "r", "l", "s", "m", "k", "t"};

  private static final List<String> PLAIN = plain();
  private static final List<String> ACCENTED = List.of("é", "á", "ö", "ç", "ñ", "š", "ü", "ğ");

  private Syllables() {}

  private static List<String> plain() {
    List<String> all = new ArrayList<>();
    for (String onset : ONSETS) {
      for (String core : CORES) {
        all.add(onset + core);
      }
    }
    return all;
  }

  /** A word of some syllables, in lower case. */
  static String word(Draw draw, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(draw.of(PLAIN)).append(ENDS[draw.between(0, ENDS.length - 1)]);
    }
    return word.toString();
  }

  /** The same with a letter that folds: names have accents. */
  static String accented(Draw draw, int count) {
    return word(draw, count) + draw.of(ACCENTED);
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
