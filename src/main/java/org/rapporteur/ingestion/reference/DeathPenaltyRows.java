package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.PublishedFigure;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.TextSpan;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * The status of the death penalty at the end of each year, and the year's figures.
 *
 * <p>Years of one status in a row are one claim. Where the status of the next year is another, it
 * changed some day of that year. A year of abolition before the first row gives an inferred claim
 * for the years between.
 */
final class DeathPenaltyRows implements RowsReader {

  @Override
  public List<CountryClaim> read(List<Row> rows, LocalDate statesUntil) {
    List<CountryClaim> claims = new ArrayList<>();
    for (List<Row> years : RowsReader.byCountry(rows)) {
      addSinceAbolition(years.getFirst(), claims);
      addStatuses(years, claims);
      years.forEach(year -> addFigures(year, claims));
    }
    return claims;
  }

  private static void addSinceAbolition(Row first, List<CountryClaim> claims) {
    String abolished = first.find("abolished");
    boolean total = status(first) == DeathPenaltyStatus.ABOLITIONIST_ALL_CRIMES;
    if (abolished != null && total && Integer.parseInt(abolished) < year(first)) {
      // A state cannot have abolished anything before it existed: what it is part of is another.
      String exists = first.find("exists_from");
      PartialDate since = PartialDate.parse(exists == null ? abolished : exists).orElseThrow();
      Coverage between = new Coverage(since.earliest(), endOf(year(first) - 1));
      claims.add(
          claim(first, status(first), Period.from(since), Basis.INFERRED, between, first.span()));
    }
  }

  private static void addStatuses(List<Row> years, List<CountryClaim> claims) {
    int from = 0;
    while (from < years.size()) {
      int to = from;
      while (to + 1 < years.size() && continues(years.get(to), years.get(to + 1))) {
        to++;
      }
      claims.add(
          run(
              from == 0 ? null : years.get(from - 1),
              years.get(from),
              years.get(to),
              to + 1 == years.size() ? null : years.get(to + 1)));
      from = to + 1;
    }
  }

  private static boolean continues(Row year, Row next) {
    return follows(year, next) && status(year) == status(next);
  }

  private static boolean follows(Row year, Row next) {
    return year(next) == year(year) + 1;
  }

  /** The claim of years of one status, between those before and after. */
  private static CountryClaim run(@Nullable Row before, Row first, Row last, @Nullable Row after) {
    boolean abolishedThen = String.valueOf(year(first)).equals(first.find("abolished"));
    boolean began = before == null ? abolishedThen : follows(before, first);
    boolean ended = after != null && follows(last, after);
    Period period =
        new Period(
            began ? PartialDate.of(year(first)) : null,
            ended ? PartialDate.of(year(last) + 1) : null);
    return claim(
        first,
        status(first),
        period,
        Basis.STATED,
        new Coverage(LocalDate.of(year(first), 1, 1), endOf(year(last))),
        first.spanTo(last));
  }

  private static CountryClaim claim(
      Row row,
      DeathPenaltyStatus status,
      Period period,
      Basis basis,
      Coverage statedFor,
      TextSpan span) {
    String words = basis == Basis.STATED ? status.name() : "abolished " + row.get("abolished");
    ClaimValue value = new ClaimValue.DeathPenalty(status);
    return new CountryClaim(
        row.get("iso3"),
        new Claim(Indicator.DEATH_PENALTY, null, value, words, period, basis, span),
        statedFor);
  }

  private static void addFigures(Row row, List<CountryClaim> claims) {
    addFigure(row, "executions", Indicator.EXECUTIONS, claims);
    addFigure(row, "death_sentences", Indicator.DEATH_SENTENCES, claims);
  }

  private static void addFigure(
      Row row, String column, Indicator indicator, List<CountryClaim> claims) {
    String published = row.find(column);
    if (published != null) {
      PublishedFigure.read(published)
          .ifPresent(figure ->
              claims.add(
                  new CountryClaim(
                      row.get("iso3"),
                      new Claim(
                          indicator,
                          null,
                          figure,
                          published,
                          Period.unknown(),
                          Basis.STATED,
                          row.span()),
                      new Coverage(LocalDate.of(year(row), 1, 1), endOf(year(row))))));
    }
  }

  private static int year(Row row) {
    return row.number("year");
  }

  private static DeathPenaltyStatus status(Row row) {
    return DeathPenaltyStatus.valueOf(row.get("status"));
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
