package org.rapporteur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.indicator.ClaimValue.DeathPenalty;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;

class TimelineTest {

  private static final Leader ADA = Leader.named("Ada Exemplar");
  private static final Leader BEA = Leader.named("Bea Sample");
  private static final Leader CLEO = Leader.named("Cleo Muster");

  @Test
  void theFirstThatIsKnownIsNoChange() {
    assertThat(timeline(Stretch.of(1, ADA, "2002-01-01", "")))
        .containsExactly("2002-01-01 FIRST_KNOWN Ada Exemplar");
  }

  @Test
  void whereNothingIsKnownNothingChanged() {
    assertThat(Timeline.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nursultan Nazarbaev, Nursultan Nazarbayev, false",
    "Rodrigo Paz, Rodrigo Paz Pereira, false",
    "Scott Morrison, Anthony Albanese, true",
    "Elizabeth II, Charles III, true"
  })
  void aRespelledNameIsNoChange(String before, String after, boolean changed) {
    assertChange(Leader.named(before), Leader.named(after), changed);
  }

  @Test
  void whoIsNoLongerActingIsNoOtherPerson() {
    assertChange(
        new Leader("Ada Exemplar", false, true, false, null, "Acting President"), ADA, false);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SIGNED, NO_ACTION,   SIGNED,                      SIGNATORY,   true",
    "SIGNED,     SIGNATORY,   RATIFIED,                    SIGNATORY,   true",
    "RATIFIED,   SIGNATORY,   RATIFIED,                    STATE_PARTY, true",
    "RATIFIED,   STATE_PARTY, RATIFIED,                    WITHDRAWN,   true",
    "SIGNED,     SIGNATORY,   SIGNED_INTENT_NOT_TO_RATIFY, SIGNATORY,   true",
    "ACCEDED,    NO_ACTION,   NOT_SIGNED,                  NO_ACTION,   true",
    "RATIFIED,   STATE_PARTY, RATIFIED,                    STATE_PARTY, false"
  })
  void aStepTowardsTheCourtOrAwayFromItIsAChange(
      IccStatus before,
      IccParticipation participationBefore,
      IccStatus after,
      IccParticipation participationAfter,
      boolean changed) {
    assertChange(
        new Icc(before, participationBefore, IccDates.NONE),
        new Icc(after, participationAfter, IccDates.NONE),
        changed);
  }

  /** A party that gives notice stays a party until its withdrawal takes effect. */
  @Test
  void theNoticeOfAWithdrawalAloneChangesNoStanding() {
    Icc party = Icc.ofWords(IccStatus.RATIFIED);
    IccDates notified = IccDates.NONE.withWithdrawalNotifiedOn(LocalDate.parse("2016-10-27"));
    assertChange(party, party.withDates(notified), false);
  }

  @ParameterizedTest
  @CsvSource({
    "RETENTIONIST, ABOLITIONIST_IN_PRACTICE, true",
    "ABOLITIONIST_ORDINARY_CRIMES, ABOLITIONIST_ALL_CRIMES, true",
    "ABOLITIONIST_ALL_CRIMES, RETENTIONIST, true",
    "RETENTIONIST, RETENTIONIST, false"
  })
  void anotherClassOfTheDeathPenaltyIsAChange(
      DeathPenaltyStatus before, DeathPenaltyStatus after, boolean changed) {
    assertChange(new DeathPenalty(before), new DeathPenalty(after), changed);
  }

  /** "Bea (replaced Ada in January)": on each day of January it can be either. */
  @Test
  void ofTwoPossibleHoldersTheNewOneIsTheChange() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "2001-12-31").during("", "2002-01"),
                Stretch.of(1, ADA, "2002-01-01", "2002-01-31").during("", "2002-01"),
                Stretch.of(2, BEA, "2002-01-01", "2002-01-30").during("2002-01", ""),
                Stretch.of(2, BEA, "2002-01-31", "").during("2002-01", "")))
        .containsExactly(
            "2001-01-01 FIRST_KNOWN Ada Exemplar", "2002-01 CHANGED Ada Exemplar > Bea Sample");
  }

  @Test
  void ofThoseWhoShareAnOfficeOnlyTheNewOneIsAChange() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "2001-12-31"),
                Stretch.of(2, BEA, "2001-01-01", "2001-12-31"),
                Stretch.of(2, BEA, "2002-01-01", ""),
                Stretch.of(3, CLEO, "2002-01-01", "")))
        .containsExactly(
            "2001-01-01 FIRST_KNOWN Ada Exemplar",
            "2001-01-01 FIRST_KNOWN Bea Sample",
            "2002-01-01 CHANGED Ada Exemplar, Bea Sample > Cleo Muster");
  }

  @Test
  void whoComesBackChangesItAgain() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "2001-12-31"),
                Stretch.of(2, BEA, "2002-01-01", "2002-12-31"),
                Stretch.of(3, ADA, "2003-01-01", "")))
        .containsExactly(
            "2001-01-01 FIRST_KNOWN Ada Exemplar",
            "2002-01-01 CHANGED Ada Exemplar > Bea Sample",
            "2003-01-01 CHANGED Bea Sample > Ada Exemplar");
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-31, 2002-01-01",
    "2001-12-31, 2009-05-01",
  })
  void beforeYearsOfWhichNobodySpeaksTheLastKnownCounts(String end, String next) {
    assertThat(timeline(Stretch.of(1, ADA, "2001-01-01", end), Stretch.of(2, BEA, next, "")))
        .last()
        .isEqualTo(next + " CHANGED Ada Exemplar > Bea Sample");
    assertThat(timeline(Stretch.of(1, ADA, "2001-01-01", end), Stretch.of(2, ADA, next, "")))
        .containsExactly("2001-01-01 FIRST_KNOWN Ada Exemplar");
  }

  @Test
  void whoLeftEarlierIsNotWhatHeldBefore() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "2001-06-30"),
                Stretch.of(2, BEA, "2001-01-01", "2001-12-31"),
                Stretch.of(3, CLEO, "2002-01-01", "")))
        .last()
        .isEqualTo("2002-01-01 CHANGED Bea Sample > Cleo Muster");
  }

  @Test
  void thatAnAnswerIsFromThenOnCarriedForwardIsNoChange() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "2001-12-31"),
                Stretch.of(1, ADA, "2002-01-01", "").carried()))
        .containsExactly("2001-01-01 FIRST_KNOWN Ada Exemplar");
  }

  @ParameterizedTest
  @CsvSource({
    "2002, 2002-01-01, 2002",
    "2002-03, 2002-03-01, 2002-03",
    "2002-03-15, 2002-03-15, 2002-03-15",
    "2002, 2002-03-15, 2002-03-15",
    "'', 2002-03-15, 2002-03-15"
  })
  void theDateIsTheSourcesWhereTheAnswerBeginsWithIt(String stated, String from, String date) {
    assertThat(timeline(Stretch.of(1, ADA, from, "").during(stated, "")))
        .containsExactly(date + " FIRST_KNOWN Ada Exemplar");
  }

  @Test
  void officesAndPartsOfACountryHaveChangesOfTheirOwn() {
    assertThat(
            timeline(
                Stretch.of(1, ADA, "2001-01-01", "").as(Indicator.HEAD_OF_STATE),
                Stretch.of(2, BEA, "2002-01-01", ""),
                Stretch.of(3, CLEO, "2003-01-01", "").in("Zanzibar")))
        .allMatch(entry -> entry.contains("FIRST_KNOWN"))
        .hasSize(3);
  }

  @Test
  void theOldestComesFirstAndOfOneDayTheHeadOfState() {
    assertThat(
            timeline(
                Stretch.of(1, new DeathPenalty(DeathPenaltyStatus.RETENTIONIST), "2002-01-01", ""),
                Stretch.of(2, BEA, "2002-01-01", ""),
                Stretch.of(3, ADA, "2002-01-01", "").as(Indicator.HEAD_OF_STATE),
                Stretch.of(4, Icc.ofWords(IccStatus.SIGNED), "2001-01-01", "")))
        .containsExactly(
            "2001-01-01 FIRST_KNOWN SIGNED",
            "2002-01-01 FIRST_KNOWN Ada Exemplar",
            "2002-01-01 FIRST_KNOWN Bea Sample",
            "2002-01-01 FIRST_KNOWN RETENTIONIST");
  }

  private static void assertChange(ClaimValue before, ClaimValue after, boolean changed) {
    List<String> first = timeline(Stretch.of(1, before, "2001-01-01", "2001-12-31"));
    List<String> both =
        timeline(
            Stretch.of(1, before, "2001-01-01", "2001-12-31"),
            Stretch.of(2, after, "2002-01-01", ""));
    assertThat(both).startsWith(first.getFirst()).hasSize(changed ? 2 : 1);
    if (changed) {
      assertThat(both)
          .last()
          .isEqualTo("2002-01-01 CHANGED %s > %s".formatted(written(before), written(after)));
    }
  }

  private static List<String> timeline(Stretch... stretches) {
    return Timeline.of(Arrays.stream(stretches).map(Stretch::inForce).toList()).stream()
        .map(TimelineTest::written)
        .toList();
  }

  private static String written(TimelineEntry entry) {
    String before =
        entry.before().stream().map(TimelineTest::written).collect(Collectors.joining(", "));
    return entry.date()
        + " "
        + entry.kind()
        + " "
        + (before.isEmpty() ? "" : before + " > ")
        + written(entry.inForce().value());
  }

  private static String written(ClaimValue value) {
    return switch (value) {
      case Leader leader -> leader.name();
      case DeathPenalty penalty -> penalty.status().name();
      case Icc icc -> icc.status().name();
      case ClaimValue.Figure figure -> figure.toString();
    };
  }
}
