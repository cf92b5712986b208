package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Period;

/**
 * What an editor adds, or puts in place of a claim.
 *
 * @param country alpha-3 code
 * @param indicator what it is about
 * @param jurisdiction the part of the country; null: the whole country
 * @param value what holds
 * @param period when
 * @param asPublished the source's words for the value
 * @param sourceTitle what the editor relies on
 * @param sourceUrl where it can be read; null: not given
 * @param publishedOn when it was published; null: not given
 * @param quote the words of the source that state it
 * @param reason why the editor adds it or puts it right
 * @param corrects number of the claim that it takes the place of; null: none
 */
public record Correction(
    String country,
    Indicator indicator,
    @Nullable String jurisdiction,
    ClaimValue value,
    Period period,
    String asPublished,
    String sourceTitle,
    @Nullable String sourceUrl,
    @Nullable LocalDate publishedOn,
    String quote,
    String reason,
    @Nullable Long corrects) {

  /** The same with other words, where words stand that a person chose. */
  public Correction withWords(UnaryOperator<String> change) {
    return new Correction(
        country,
        indicator,
        jurisdiction,
        value instanceof ClaimValue.Leader leader ? leader.withWords(change) : value,
        period,
        change.apply(asPublished),
        change.apply(sourceTitle),
        sourceUrl,
        publishedOn,
        change.apply(quote),
        change.apply(reason),
        corrects);
  }
}
