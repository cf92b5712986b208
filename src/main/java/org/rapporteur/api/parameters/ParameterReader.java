package org.rapporteur.api.parameters;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.api.problems.Problems.ParameterError;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.Region;
import org.rapporteur.query.CountryQueries;

/**
 * Reads the values of query parameters, and remembers what is wrong with them until {@link #finish}
 * names all of it together.
 *
 * <p>A parameter that is not given or empty reads as null or as an empty list.
 */
public final class ParameterReader {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ADDRESS = 2000;
  private static final Instant FIRST_MOMENT = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST_MOMENT = Instant.parse("2100-12-31T23:59:59Z");

  private final List<ParameterError> errors = new ArrayList<>();

  /** A day, {@code 2002-06-30}. */
  public @Nullable LocalDate day(String name, @Nullable String value) {
    return read(name, value, LocalDate::parse, "is not a day that exists, written 2002-06-30");
  }

  /** A moment, {@code 2026-11-23T12:00:00Z}. */
  public @Nullable Instant instant(String name, @Nullable String value) {
    return read(
        name,
        value,
        ParameterReader::parseInstant,
        "is not a moment in UTC between 1900 and 2100, written 2026-11-23T12:00:00Z");
  }

  /** A whole number between two bounds, both included. */
  public @Nullable Integer number(String name, @Nullable String value, int least, int greatest) {
    return read(
        name,
        value,
        digits ->
            Objects.checkIndex(Integer.parseInt(digits) - least, greatest - least + 1) + least,
        "is not a whole number from %d to %d".formatted(least, greatest));
  }

  /** An address on the web. */
  public @Nullable String webAddress(String name, @Nullable String value) {
    return read(name, value, ParameterReader::parseWebAddress, "is no http or https address");
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean flag(String name, @Nullable String value) {
    return read(name, value, ParameterReader::parseFlag, "is neither true nor false");
  }

  /** Words, of bounded length. */
  public @Nullable String text(String name, @Nullable String value) {
    return read(
        name,
        value,
        ParameterReader::parseText,
        "is not text of at most " + LONGEST_TEXT + " characters");
  }

  /** One of some words. */
  public @Nullable String oneOf(String name, @Nullable String value, List<String> words) {
    return read(
        name,
        value,
        word -> {
          if (!words.contains(word)) {
            throw new IllegalArgumentException(word);
          }
          return word;
        },
        "is none of " + String.join(", ", words));
  }

  /** One code of a list, in any case. */
  public <E extends Enum<E>> @Nullable E code(String name, @Nullable String value, Class<E> codes) {
    return read(name, value, code -> parseCode(code, codes), "is none of " + allOf(codes));
  }

  /** Codes of a list, in any case, separated by commas. */
  public <E extends Enum<E>> List<E> codes(String name, @Nullable String value, Class<E> codes) {
    return split(value).stream()
        .map(part -> code(name, part, codes))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * Alpha-3 codes of the countries whose codes or names are given, separated by commas; null when
   * none is given.
   */
  public @Nullable List<String> countries(
      String name, @Nullable String value, CountryQueries countries) {
    if (value == null || value.isBlank()) {
      return null;
    }
    List<String> found = new ArrayList<>();
    for (String part : countryParts(value, countries)) {
      switch (countries.resolve(part, null)) {
        case CountryMatch.Found match -> found.add(match.country().iso3());
        case CountryMatch.Ambiguous several ->
            refuse(name, part, "can mean " + candidates(several));
        case CountryMatch.Unknown none ->
            refuse(name, part, "is no alpha-3, alpha-2 or M49 code and no name of a country");
      }
    }
    return found.stream().distinct().toList();
  }

  /** The region of an M49 code or name. */
  public @Nullable Region region(String name, @Nullable String value, CountryQueries countries) {
    return read(
        name,
        value,
        region -> countries.findRegion(region).orElseThrow(IllegalArgumentException::new),
        "is no M49 code and no name of a region");
  }

  /** Adds an error that only the caller can see. */
  public void refuse(String name, String value, String why) {
    String shown = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) + "…" : value;
    errors.add(new ParameterError(name, "\"%s\" %s".formatted(shown, why)));
  }

  /** Throws the problem that names everything that was wrong, if anything was. */
  public void finish() {
    if (!errors.isEmpty()) {
      throw Problems.badParameters(errors);
    }
  }

  private <T> @Nullable T read(
      String name, @Nullable String value, Function<String, T> parse, String why) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return parse.apply(value.strip());
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
      refuse(name, value, why);
      return null;
    }
  }

  /** A name may hold a comma itself ("Korea, Republic of"): the whole is tried before its parts. */
  private static List<String> countryParts(String value, CountryQueries countries) {
    return countries.resolve(value, null) instanceof CountryMatch.Unknown
        ? split(value)
        : List.of(value.strip());
  }

  private static List<String> split(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  private static Instant parseInstant(String value) {
    Instant instant = Instant.parse(value);
    if (instant.isBefore(FIRST_MOMENT) || instant.isAfter(LAST_MOMENT)) {
      throw new IllegalArgumentException(value);
    }
    return instant;
  }

  private static boolean parseFlag(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static String parseWebAddress(String value) {
    URI address = URI.create(value);
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || value.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }

  private static String parseText(String value) {
    if (value.length() > LONGEST_TEXT || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }

  private static <E extends Enum<E>> E parseCode(String value, Class<E> codes) {
    return Enum.valueOf(codes, value.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> String allOf(Class<E> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static String candidates(CountryMatch.Ambiguous several) {
    return several.candidates().stream().map(Country::iso3).collect(Collectors.joining(" or "));
  }
}
