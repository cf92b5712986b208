import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Persons and places: nearly all different, a few named again and again. */
final class Names {

  private static final String[] TOWN_ENDS = {
    "", "", "", "", "grad", "ville", "abad", "pur", "ton", "burg", "lar", "wan"
  };
  private static final String[] FAMILY_ENDS = {
    "", "", "", "ov", "ian", "ez", "sen", "wala", "uri", "ko"
  };

  private final long seed;
  private final List<String> given;
  private final Skewed<String> known;
  private final Map<String, Skewed<String>> towns = new HashMap<>();

  Names(long seed) {
    this.seed = seed;
    Draw draw = new Draw(seed, "given names");
    given = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      given.add(
          Syllables.capital(
              draw.chance(0.08)
                  ? Syllables.accented(draw, 1)
                  : Syllables.word(draw, draw.between(1, 2))));
    }
    List<String> persons = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      persons.add(anybody(draw));
    }
    known = new Skewed<>(persons, 3, 1);
  }

  /** One in thirty is somebody whom many reports name. */
  String person(Draw draw) {
    return draw.chance(0.03) ? known.draw(draw) : anybody(draw);
  }

  String anybody(Draw draw) {
    // Most family names are shared by some, since there are only so many of two syllables.
    String stem =
        draw.chance(0.1)
            ? Syllables.accented(draw, 2)
            : Syllables.word(draw, draw.chance(0.4) ? 1 : 2);
    return draw.of(given)
        + " "
        + Syllables.capital(stem + FAMILY_ENDS[draw.between(0, FAMILY_ENDS.length - 1)]);
  }

  /**
   * The towns of a country that everybody knows, the capital first, or a village that is named
   * once.
   */
  String place(Draw draw, String iso3) {
    return draw.chance(0.35) ? towns.computeIfAbsent(iso3, this::townsOf).draw(draw) : town(draw);
  }

  private Skewed<String> townsOf(String iso3) {
    Draw draw = new Draw(seed, "towns", iso3);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(town(draw));
    }
    return new Skewed<>(all, 1, 1);
  }

  /** The same with the family name as another transliteration has it. */
  static String spelledOtherwise(String name) {
    int family = name.indexOf(' ') + 2;
    return name.substring(0, family) + name.substring(family).replace('a', 'e') + "h";
  }

  private static String town(Draw draw) {
    String stem = draw.chance(0.05) ? Syllables.accented(draw, 2) : Syllables.word(draw, 2);
    return Syllables.capital(stem + TOWN_ENDS[draw.between(0, TOWN_ENDS.length - 1)]);
  }
}
