package org.rapporteur.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimValue.DeathPenalty;
import org.rapporteur.indicator.ClaimValue.Figure;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.TextSpan;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * Days that a claim answers for, written as short as a test wants them. Everything is invented.
 *
 * @param id number of the claim
 * @param jurisdiction the part of the country; empty: the whole
 */
record Stretch(
    long id,
    Indicator indicator,
    String jurisdiction,
    ClaimValue value,
    Period period,
    LocalDate from,
    @Nullable LocalDate to,
    boolean carriedForward,
    List<Long> disagreeing) {

  /**
   * A claim that surely holds on the days from one to another; the other empty: there is no last.
   */
  static Stretch of(long id, ClaimValue value, String from, String to) {
    Period always = Period.unknown();
    LocalDate last = to.isEmpty() ? null : LocalDate.parse(to);
    return new Stretch(
        id, indicator(value), "", value, always, LocalDate.parse(from), last, false, List.of());
  }

  Stretch during(String from, String until) {
    Period period =
        new Period(PartialDate.parse(from).orElse(null), PartialDate.parse(until).orElse(null));
    return new Stretch(
        id, indicator, jurisdiction, value, period, this.from, to, carriedForward, disagreeing);
  }

  Stretch carried() {
    return new Stretch(id, indicator, jurisdiction, value, period, from, to, true, disagreeing);
  }

  Stretch against(Long... others) {
    return new Stretch(
        id, indicator, jurisdiction, value, period, from, to, carriedForward, List.of(others));
  }

  Stretch as(Indicator other) {
    return new Stretch(
        id, other, jurisdiction, value, period, from, to, carriedForward, disagreeing);
  }

  Stretch in(String part) {
    return new Stretch(id, indicator, part, value, period, from, to, carriedForward, disagreeing);
  }

  ClaimInForce inForce() {
    return new ClaimInForce(
        recorded(id),
        from,
        to,
        carriedForward,
        disagreeing.stream().map(this::recorded).toList(),
        LocalDate.EPOCH);
  }

  private RecordedClaim recorded(long number) {
    LocalDate day = LocalDate.EPOCH;
    TextSpan nowhere = new TextSpan(0, 0);
    return new RecordedClaim(
        number,
        "ATA",
        new Claim(
            indicator,
            jurisdiction.isEmpty() ? null : jurisdiction,
            value,
            "",
            period,
            Basis.STATED,
            nowhere),
        new Coverage(day, day),
        "",
        new Source.OfDataset("invented", 1, "", "", null, null, day, "", ""),
        SourceClass.CURATED,
        Instant.EPOCH,
        null);
  }

  private static Indicator indicator(ClaimValue value) {
    return switch (value) {
      case Leader leader -> Indicator.HEAD_OF_GOVERNMENT;
      case DeathPenalty penalty -> Indicator.DEATH_PENALTY;
      case Icc icc -> Indicator.ICC;
      case Figure figure -> Indicator.EXECUTIONS;
    };
  }
}
