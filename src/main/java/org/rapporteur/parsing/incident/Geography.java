package org.rapporteur.parsing.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of countries, and of peoples as far as they follow from names of countries and languages.
 *
 * <p>They come from the locale data of the platform, so that no rule here lists a country.
 */
final class Geography {

  private static final List<String> PEOPLE_ENDINGS =
      List.of("lese", "ese", "ian", "ean", "an", "ish", "ic", "i", "n");

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LANGUAGES =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> STEMS = countryStems();

  private Geography() {}

  /** Whether it is a country's name, in lower case. */
  static boolean isCountry(String lower) {
    return COUNTRIES.contains(lower);
  }

  /** "Zambian", "Zambians", "Bengali", "Franco-Zambian"; in lower case. */
  static boolean isPeople(String lower) {
    return Arrays.stream(lower.split("-", -1)).anyMatch(Geography::isOnePeople);
  }

  private static boolean isOnePeople(String lower) {
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return LANGUAGES.contains(lower)
        || LANGUAGES.contains(singular)
        || Vocabulary.PEOPLES.contains(lower)
        || COUNTRIES.contains(singular + "istan")
        || COUNTRIES.contains(singular + "stan")
        || isDerived(singular);
  }

  private static boolean isDerived(String word) {
    return PEOPLE_ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .anyMatch(STEMS::contains);
  }

  /** Country names of one word, whole and with up to two letters cut off: "mexico", "mexic". */
  private static Set<String> countryStems() {
    Set<String> stems = new HashSet<>();
    for (String country : COUNTRIES) {
      for (int cut = 0; cut <= 2 && country.length() - cut >= 4 && !country.contains(" "); cut++) {
        stems.add(country.substring(0, country.length() - cut));
      }
    }
    return Set.copyOf(stems);
  }
}
