package org.rapporteur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.indicator.ClaimValue.Leader;

class TilesTest {

  private static final Leader ADA = Leader.named("Ada Exemplar");
  private static final Leader BEA = Leader.named("Bea Sample");

  @ParameterizedTest
  @CsvSource({
    "2002-06-30, 2002-07-01, 2002-12-31, 1 2002-01-01/2002-12-31",
    "2002-06-30, 2002-07-01, '',         1 2002-01-01/",
    "2002-06-29, 2002-07-01, '',         1 2002-01-01/2002-06-29; 1 2002-07-01/",
    "2002-01-01, 2002-01-02, 2002-01-02, 1 2002-01-01/2002-01-02"
  })
  void onlyDaysThatFollowOnEachOtherAreJoined(
      String lastDay, String nextDay, String end, String joined) {
    assertThat(join(Stretch.of(1, ADA, "2002-01-01", lastDay), Stretch.of(1, ADA, nextDay, end)))
        .containsExactly(joined.split("; ", -1));
  }

  @Test
  void manyStretchesBecomeOneFromTheFirstDayToTheLast() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-03-31"),
                Stretch.of(1, ADA, "2002-04-01", "2002-06-30"),
                Stretch.of(1, ADA, "2002-07-01", "2002-12-31"),
                Stretch.of(1, ADA, "2003-01-01", "")))
        .containsExactly("1 2002-01-01/");
  }

  @Test
  void anotherClaimIsNotJoinedEvenIfItSaysTheSame() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-12-31"),
                Stretch.of(2, ADA, "2003-01-01", "")))
        .containsExactly("1 2002-01-01/2002-12-31", "2 2003-01-01/");
  }

  @Test
  void whoSharesAnOfficeIsJoinedEachOnTheirOwn() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-06-30"),
                Stretch.of(2, BEA, "2002-01-01", "2002-06-30"),
                Stretch.of(1, ADA, "2002-07-01", ""),
                Stretch.of(2, BEA, "2002-07-01", "2002-12-31")))
        .containsExactly("1 2002-01-01/", "2 2002-01-01/2002-12-31");
  }

  @Test
  void whoComesBackHasTwoStretches() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-03-31"),
                Stretch.of(2, BEA, "2002-04-01", "2002-05-31"),
                Stretch.of(1, ADA, "2002-06-01", "")))
        .containsExactly("1 2002-01-01/2002-03-31", "2 2002-04-01/2002-05-31", "1 2002-06-01/");
  }

  @Test
  void whatIsOnlyPossibleIsNotJoinedWithWhatIsCertain() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-01-30").during("2002-01", ""),
                Stretch.of(1, ADA, "2002-01-31", "2002-12-31").during("2002-01", ""),
                Stretch.of(1, ADA, "2003-01-01", "").during("2002-01", "")))
        .containsExactly("1 2002-01-01/2002-01-30", "1 2002-01-31/");
  }

  @Test
  void whatIsCarriedForwardIsNotJoinedWithWhatIsStated() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-12-31"),
                Stretch.of(1, ADA, "2003-01-01", "2003-12-31").carried(),
                Stretch.of(1, ADA, "2004-01-01", "").carried()))
        .containsExactly("1 2002-01-01/2002-12-31", "1 2003-01-01/ carried");
  }

  /** Nobody speaks of the days for which a claim is carried forward, even where it has no dates. */
  @Test
  void theSameUncertaintyForAnotherReasonIsNotJoined() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-12-31").during("", "2002"),
                Stretch.of(1, ADA, "2003-01-01", "").during("", "2002").carried()))
        .hasSize(2);
  }

  @Test
  void daysOnWhichAnotherSourceDisagreesStandAlone() {
    assertThat(
            join(
                Stretch.of(1, ADA, "2002-01-01", "2002-03-31"),
                Stretch.of(1, ADA, "2002-04-01", "2002-06-30").against(7L),
                Stretch.of(1, ADA, "2002-07-01", "2002-09-30").against(7L),
                Stretch.of(1, ADA, "2002-10-01", "2002-12-31").against(7L, 8L),
                Stretch.of(1, ADA, "2003-01-01", "")))
        .containsExactly(
            "1 2002-01-01/2002-03-31",
            "1 2002-04-01/2002-09-30 against 7",
            "1 2002-10-01/2002-12-31 against 7 8",
            "1 2003-01-01/");
  }

  @Test
  void stretchesThatStandAloneStayAsTheyAre() {
    List<ClaimInForce> apart =
        List.of(
            Stretch.of(1, ADA, "2002-01-01", "2002-12-31").inForce(),
            Stretch.of(2, BEA, "2003-01-01", "").inForce());
    assertThat(Tiles.join(apart)).isEqualTo(apart);
    assertThat(Tiles.join(List.of())).isEmpty();
  }

  private static List<String> join(Stretch... stretches) {
    List<ClaimInForce> joined = Tiles.join(Arrays.stream(stretches).map(Stretch::inForce).toList());
    assertThat(Tiles.join(joined)).as("joining again changes nothing").isEqualTo(joined);
    return joined.stream().map(TilesTest::written).toList();
  }

  private static String written(ClaimInForce stretch) {
    StringBuilder written = new StringBuilder();
    written.append(stretch.claim().id()).append(' ').append(stretch.from()).append('/');
    if (stretch.to() != null) {
      written.append(stretch.to());
    }
    if (stretch.carriedForward()) {
      written.append(" carried");
    }
    if (!stretch.disagreeing().isEmpty()) {
      written.append(" against");
      stretch.disagreeing().forEach(other -> written.append(' ').append(other.id()));
    }
    return written.toString();
  }
}
