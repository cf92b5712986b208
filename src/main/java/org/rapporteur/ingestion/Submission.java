package org.rapporteur.ingestion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody sends it.
 *
 * @param document the report
 * @param hints what the sender says of it
 * @param reinstates whether it is to be served again should it be withdrawn
 */
public record Submission(Document document, Hints hints, boolean reinstates) {

  public Submission(Document document, Hints hints) {
    this(document, hints, false);
  }

  /** The same, to be served again should it be withdrawn. */
  public Submission reinstating() {
    return new Submission(document, hints, true);
  }

  /**
   * What the sender says of a text, for what the text does not say itself; each part null when the
   * sender says nothing.
   *
   * @param country code or name of the country
   * @param series code of the series
   * @param edition the year on the cover
   * @param publishedOn the day of publication
   * @param sourceUrl where the sender has it from
   * @param sha256 of the text as it was published, where names have been taken out of it since
   */
  public record Hints(
      @Nullable String country,
      @Nullable String series,
      @Nullable Integer edition,
      @Nullable LocalDate publishedOn,
      @Nullable String sourceUrl,
      @Nullable String sha256) {

    /** Of a text as it was published. */
    public Hints(
        @Nullable String country,
        @Nullable String series,
        @Nullable Integer edition,
        @Nullable LocalDate publishedOn,
        @Nullable String sourceUrl) {
      this(country, series, edition, publishedOn, sourceUrl, null);
    }

    public static Hints none() {
      return new Hints(null, null, null, null, null);
    }

    /** The same of a text that was published under a hash. */
    public Hints publishedAs(@Nullable String hash) {
      return new Hints(country, series, edition, publishedOn, sourceUrl, hash);
    }
  }
}
