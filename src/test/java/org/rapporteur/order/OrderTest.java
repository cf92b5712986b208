package org.rapporteur.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.order.Order.Term;

class OrderTest {

  private record Day(String name, LocalDate date) {}

  private enum Key implements SortKey<Day> {
    NAME,
    DATE;

    @Override
    public Comparable<?> valueOf(Day day) {
      return switch (this) {
        case NAME -> day.name();
        case DATE -> day.date();
      };
    }

    @Override
    public Comparable<?> parse(String written) {
      return switch (this) {
        case NAME -> written;
        case DATE -> LocalDate.parse(written);
      };
    }
  }

  private static final Order<Day, Key> BY_NAME = Order.by(List.of(Key.NAME));
  private static final Order<Day, Key> LATEST_FIRST =
      BY_NAME.after(List.of(new Term<>(Key.DATE, true)));

  private static final Day NEW_YEAR = new Day("new year", LocalDate.of(2002, 1, 1));
  private static final Day MAY_DAY = new Day("may day", LocalDate.of(2002, 5, 1));
  private static final Day EVE = new Day("eve", LocalDate.of(2002, 1, 1));

  @Test
  void whatIsAskedForComesBeforeTheNaturalOrder() {
    assertThat(Stream.of(NEW_YEAR, MAY_DAY, EVE).sorted(LATEST_FIRST.comparator()))
        .containsExactly(MAY_DAY, EVE, NEW_YEAR);
  }

  @Test
  void aPositionIsReadAsItWasWritten() {
    Position position = LATEST_FIRST.positionOf(MAY_DAY);
    assertThat(LATEST_FIRST.parse(LATEST_FIRST.write(position))).isEqualTo(position);
  }

  @Test
  void onlyWhatFollowsComesAfterAPosition() {
    Position position = LATEST_FIRST.positionOf(EVE);
    assertThat(LATEST_FIRST.isAfter(NEW_YEAR, position)).isTrue();
    assertThat(LATEST_FIRST.isAfter(EVE, position)).isFalse();
    assertThat(LATEST_FIRST.isAfter(MAY_DAY, position)).isFalse();
  }

  @Test
  void aPositionOfAnotherOrderIsNone() {
    assertThatThrownBy(() -> LATEST_FIRST.parse(List.of("eve")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LATEST_FIRST.parse(List.of("no date", "eve")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aDateThatNoDatabaseKnowsIsNoPosition() {
    assertThatThrownBy(() -> LATEST_FIRST.parse(List.of("+999999999-12-31", "eve")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
