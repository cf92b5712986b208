package org.rapporteur.api.parameters;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.rapporteur.time.PartialDate;

/** How the values of parameters are written; what is written otherwise is an exception. */
final class ValueFormats {

  static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ADDRESS = 2000;
  private static final Instant FIRST_MOMENT = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST_MOMENT = Instant.parse("2100-12-31T23:59:59Z");

  private ValueFormats() {}

  static boolean isOfFacts(PartialDate date) {
    return date.earliest().getYear() >= 1900 && date.latest().getYear() <= 2100;
  }

  static boolean isText(String value) {
    return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
  }

  static Instant parseInstant(String value) {
    Instant instant = Instant.parse(value);
    if (instant.isBefore(FIRST_MOMENT) || instant.isAfter(LAST_MOMENT)) {
      throw new IllegalArgumentException(value);
    }
    return instant;
  }

  static Long parseNatural(String value) {
    long number = Long.parseLong(value);
    if (number < 0) {
      throw new IllegalArgumentException(value);
    }
    return number;
  }

  static boolean parseFlag(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  static String parseWebAddress(String value) {
    URI address = URI.create(value);
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || value.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }

  static String parseText(String value) {
    if (value.length() > LONGEST_TEXT || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }
}
