package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.TextSpan;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * The events of the Rome Statute: a claim from each event to the next.
 *
 * <p>A state that succeeded to another is claimed from that day on; the other has claims of its
 * own.
 */
final class IccRows implements RowsReader {

  /** A standing, since when it holds, and the row that says so. */
  private record Step(LocalDate day, Icc standing, String words, TextSpan span) {}

  @Override
  public List<CountryClaim> read(List<Row> rows, LocalDate statesUntil) {
    return RowsReader.byCountry(rows).stream()
        .map(events -> claims(events, statesUntil))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<CountryClaim> claims(List<Row> events, LocalDate statesUntil) {
    List<Step> steps = steps(events);
    List<CountryClaim> claims = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).day() : end(events.getLast());
      claims.add(claim(events.getFirst().get("iso3"), steps.get(i), next, statesUntil));
    }
    return claims;
  }

  private static @Nullable LocalDate end(Row last) {
    return event(last) == IccEvent.ENDED ? day(last) : null;
  }

  private static List<Step> steps(List<Row> events) {
    List<Step> steps = new ArrayList<>();
    Icc standing = IccStanding.NONE;
    for (Row row : events) {
      IccEvent event = event(row);
      standing = IccStanding.after(standing, event, day(row));
      if (event != IccEvent.ENDED) {
        steps.removeIf(step -> event == IccEvent.SUCCEEDED || step.day().equals(day(row)));
        steps.add(new Step(day(row), standing, event + " " + day(row), row.span()));
      }
    }
    return steps;
  }

  private static IccEvent event(Row row) {
    return IccEvent.valueOf(row.get("event"));
  }

  private static LocalDate day(Row row) {
    return LocalDate.parse(row.get("date"));
  }

  private static CountryClaim claim(
      String country, Step step, @Nullable LocalDate next, LocalDate statesUntil) {
    Period period =
        new Period(PartialDate.of(step.day()), next == null ? null : PartialDate.of(next));
    LocalDate last = next == null ? statesUntil : next.minusDays(1);
    return new CountryClaim(
        country,
        new Claim(
            Indicator.ICC, null, step.standing(), step.words(), period, Basis.STATED, step.span()),
        new Coverage(step.day(), last));
  }
}
