package org.rapporteur.ingestion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.Submission.Hints;

/**
 * A report as JSON: its text, and what the sender says of it for what the text does not say itself.
 *
 * @param text the plain text of one entry; null: it is missing, see {@link #fault}
 * @param country code or name of the country; null: told by the text
 * @param edition the year on the cover; null: told by the text
 * @param series code of the series; null: told by the text
 * @param publishedOn the day of publication; null: told by the text
 * @param sourceUrl where the sender has it from; null: not said
 */
public record ReportJson(
    @Nullable String text,
    @Nullable String country,
    @Nullable Integer edition,
    @Nullable String series,
    @Nullable LocalDate publishedOn,
    @Nullable String sourceUrl) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S{0,2000}");
  private static final int FIRST_EDITION = 1900;
  private static final int LAST_EDITION = 2200;

  /** What is wrong with a part, one sentence for the sender; empty: nothing. */
  public Optional<String> fault() {
    if (text == null || text.isBlank()) {
      return Optional.of("There is no \"text\".");
    }
    if (edition != null && (edition < FIRST_EDITION || edition > LAST_EDITION)) {
      return Optional.of(
          "\"edition\" is not between %d and %d.".formatted(FIRST_EDITION, LAST_EDITION));
    }
    return sourceUrl == null || WEB_ADDRESS.matcher(sourceUrl).matches()
        ? Optional.empty()
        : Optional.of("\"sourceUrl\" is no http or https address.");
  }

  public Hints hints() {
    return new Hints(country, series, edition, publishedOn, sourceUrl);
  }
}
