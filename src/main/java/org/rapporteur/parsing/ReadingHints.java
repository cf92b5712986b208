package org.rapporteur.parsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Series;

/**
 * What the sender says about a text, for what the text does not say itself.
 *
 * @param series the series; null: told by the text
 * @param edition the year on the cover; null: told by the text
 * @param publishedOn the day of publication; null: told by the text
 */
public record ReadingHints(
    @Nullable Series series, @Nullable Integer edition, @Nullable LocalDate publishedOn) {

  public static ReadingHints none() {
    return new ReadingHints(null, null, null);
  }
}
