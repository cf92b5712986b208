package org.rapporteur.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a report the same report whatever its text: series, edition and country, written
 * {@code ai-2003-kaz}.
 *
 * @param series code of the series, lower case
 * @param edition the year on the cover
 * @param iso3 ISO 3166 alpha-3 code of the country, upper case
 */
public record ReportId(String series, int edition, String iso3) {

  private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9]*)-(\\d{4})-([a-z]{3})");

  public static Optional<ReportId> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new ReportId(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                parts.group(3).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s-%04d-%s".formatted(series, edition, iso3.toLowerCase(Locale.ROOT));
  }
}
