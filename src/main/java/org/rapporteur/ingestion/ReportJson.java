package org.rapporteur.ingestion;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.Submission.Hints;

/**
 * A report as JSON: its text, and what the sender says of it for what the text does not say itself.
 */
@Schema(description = "The text of one entry, and what the sender knows of it")
public record ReportJson(
    @Schema(required = true, description = "The plain text of one entry") @Nullable String text,
    @Schema(description = "Code or name of the country; null: told by the text", examples = "KAZ")
        @Nullable String country,
    @Schema(description = "The year on the cover; null: told by the text", examples = "2003")
        @Nullable Integer edition,
    @Schema(description = "Code of the series; null: told by the text", examples = "ai")
        @Nullable String series,
    @Schema(
            description = "Day of publication, ISO 8601; null: told by the text",
            examples = "2003-05-28")
        @Nullable String publishedOn,
    @Schema(description = "Where the sender has it from, an address of the web; null: not said")
        @Nullable String sourceUrl) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S{0,2000}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** What is wrong with a part, one sentence for the sender; empty: nothing. */
  public Optional<String> fault() {
    if (text == null || text.isBlank()) {
      return Optional.of("There is no \"text\".");
    }
    if (Stream.of(text, country, series, sourceUrl).anyMatch(ReportJson::isBroken)) {
      return Optional.of("There is a NUL or half a character in it.");
    }
    if (edition != null && !isYear(edition)) {
      return Optional.of("\"edition\" is not between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
    }
    if (publishedOn != null && !isDay(publishedOn)) {
      return Optional.of("\"publishedOn\" is no day, as 2003-05-28 is one.");
    }
    return sourceUrl == null || WEB_ADDRESS.matcher(sourceUrl).matches()
        ? Optional.empty()
        : Optional.of("\"sourceUrl\" is no http or https address.");
  }

  /** JSON can write what is no text. */
  public static boolean isBroken(@Nullable String part) {
    return part != null
        && (part.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(part));
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isDay(String day) {
    try {
      return DAY.matcher(day).matches() && isYear(LocalDate.parse(day).getYear());
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  public Hints hints() {
    return new Hints(
        country,
        series,
        edition,
        publishedOn == null ? null : LocalDate.parse(publishedOn),
        sourceUrl);
  }
}
