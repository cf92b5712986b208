package org.rapporteur.api.parameters;

import java.time.Clock;
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
import org.rapporteur.country.Region;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.time.PartialDate;

/**
 * Reads the values of query parameters, and remembers what is wrong with them until {@link #finish}
 * names all of it together.
 *
 * <p>A parameter that is not given or empty reads as null or as an empty list.
 */
public final class ParameterReader {

  private static final int LONGEST_TEXT = ValueFormats.LONGEST_TEXT;

  private final List<ParameterError> errors = new ArrayList<>();

  /** A day, {@code 2002-06-30}. */
  public @Nullable LocalDate day(String name, @Nullable String value) {
    return read(name, value, LocalDate::parse, "is not a day that exists, written 2002-06-30");
  }

  /** A day that facts can be asked for. */
  public @Nullable LocalDate dayOfFacts(String name, @Nullable String value) {
    LocalDate day = day(name, value);
    if (day != null && (day.getYear() < 1900 || day.getYear() > 2100)) {
      refuse(name, day.toString(), "is not between 1900-01-01 and 2100-12-31");
    }
    return day;
  }

  /** A moment, {@code 2026-11-23T12:00:00Z}. */
  public @Nullable Instant instant(String name, @Nullable String value) {
    return read(
        name,
        value,
        ValueFormats::parseInstant,
        "is not a moment in UTC between 1900 and 2100, written 2026-11-23T12:00:00Z");
  }

  /** A moment that is over. */
  public @Nullable Instant pastMoment(String name, @Nullable String value, Clock clock) {
    Instant moment = instant(name, value);
    if (moment != null && moment.isAfter(clock.instant())) {
      refuse(name, moment.toString(), "is in the future: nobody knows what will be known");
    }
    return moment;
  }

  /** A day, month or year, {@code 2002-06}. */
  public @Nullable PartialDate date(String name, @Nullable String value) {
    return read(
        name,
        value,
        written ->
            PartialDate.parse(written)
                .filter(ValueFormats::isOfFacts)
                .orElseThrow(IllegalArgumentException::new),
        "is no day, month or year between 1900 and 2100, written 2002-06-30, 2002-06 or 2002");
  }

  /** Words that have to be there. */
  public String required(String name, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      errors.add(new ParameterError(name, "is missing"));
      return "";
    }
    if (value.length() > longest || !ValueFormats.isText(value)) {
      refuse(name, value, "is not text of at most " + longest + " characters");
    }
    return value.strip();
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

  /** A whole number from 0 on. */
  public @Nullable Long longNumber(String name, @Nullable String value) {
    return read(name, value, ValueFormats::parseNatural, "is not a whole number from 0 on");
  }

  /** An address on the web. */
  public @Nullable String webAddress(String name, @Nullable String value) {
    return read(name, value, ValueFormats::parseWebAddress, "is no http or https address");
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean flag(String name, @Nullable String value) {
    return read(name, value, ValueFormats::parseFlag, "is neither true nor false");
  }

  /** Words, of bounded length. */
  public @Nullable String text(String name, @Nullable String value) {
    return read(
        name,
        value,
        ValueFormats::parseText,
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
    return countriesOn(name, value, null, countries);
  }

  /**
   * Alpha-3 codes of the countries that were called so on a day. A country that had ended by then
   * is refused: what is asked of it can only be asked of its successors.
   *
   * @param day null: any day
   */
  public @Nullable List<String> countriesOn(
      String name, @Nullable String value, @Nullable LocalDate day, CountryQueries countries) {
    return value == null || value.isBlank()
        ? null
        : new CountryNames(this, countries).read(name, value, day);
  }

  /** Adds the error that a country had ended by the day that is asked for. */
  public void refuseEnded(String name, String value, Country country) {
    String later =
        country.successors().isEmpty() ? "" : String.join(", ", country.successors()) + " or ";
    refuse(
        name,
        value,
        "asks for %s after its end in %s; ask for %san earlier day"
            .formatted(country.iso3(), country.period().until(), later));
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

  /** Throws the problem that names everything that was wrong with a body, if anything was. */
  public void finishBody() {
    if (!errors.isEmpty()) {
      throw bodyProblem();
    }
  }

  /** The problem that names everything that was wrong with a body. */
  public RuntimeException bodyProblem() {
    return Problems.badBody(errors);
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

  static List<String> split(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  private static <E extends Enum<E>> E parseCode(String value, Class<E> codes) {
    return Enum.valueOf(codes, value.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> String allOf(Class<E> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
