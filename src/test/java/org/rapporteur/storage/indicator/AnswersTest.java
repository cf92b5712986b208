package org.rapporteur.storage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.storage.TakenBack.doWhatIsPutOff;
import static org.rapporteur.storage.TakenBack.inTransaction;
import static org.rapporteur.storage.TakenBack.rows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/**
 * The answers that the database keeps are those that are found among claims, whatever is written.
 */
@ServiceTest
class AnswersTest {

  private static final int CASES = 200;

  private static final String OPEN = "c.retracted_at is null";

  private static final String ROWS_WHERE =
      """
      select id, country, indicator, jurisdiction, day, next_day, place, covers, holds_from, value, participation
      from in_force where \
      """;

  private static final String IN_ORDER =
      " order by country, indicator, jurisdiction, day, place, holds_from, id";

  private static final String FOUND =
      ROWS_WHERE + "%s or (%s)".formatted(ResolutionSql.ANSWERS, ResolutionSql.BESIDES) + IN_ORDER;

  private static final String KEPT = ROWS_WHERE + "true" + IN_ORDER;

  /**
   * All on which invented claims can change, with those around them, and some on which real ones
   * can.
   */
  private static final String DAYS =
      Stream.concat(
              InventedClaims.BEGIN.minusDays(2).datesUntil(InventedClaims.BEGIN.plusDays(90)),
              Stream.of("1999-12-31", "2003-06-30", "2026-11-28").map(LocalDate::parse))
          .map(LocalDate::toString)
          .collect(Collectors.joining(","));

  @Inject DataSource database;

  @Test
  void ofEachDayAreThoseFoundAmongClaims() throws SQLException {
    List<Integer> answers = new ArrayList<>();
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      String name = "case " + seed;
      inTransaction(
          database,
          sql -> {
            InventedClaims.tell(sql, random);
            answers.add(compareEachDay(sql, name));
            sql.execute(more(random));
            InventedClaims.tell(sql, random);
            answers.add(compareEachDay(sql, name + ", later"));
          });
    }
    // Else the cases would say nothing.
    assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(100 * CASES);
  }

  /** Something that happens to the invented claims, or to their country. */
  private static String more(Random random) {
    String some =
        " where country = '%s' and holds_from < '1100-01-01' and id %% 3 = %d"
            .formatted(InventedClaims.COUNTRY, random.nextInt(3));
    return switch (random.nextInt(4)) {
      case 0 -> "update claim set retracted_at = greatest(recorded_at, '2022-01-01')" + some;
      case 1 -> "delete from claim" + some;
      case 2 ->
          "update country set ends_on = '%s' where iso3 = '%s'"
              .formatted(InventedClaims.day(random), InventedClaims.COUNTRY);
      default ->
          "update claim set published_on = '%s'".formatted(InventedClaims.day(random)) + some;
    };
  }

  private static int compareEachDay(Statement sql, String name) throws SQLException {
    doWhatIsPutOff(sql);
    String found =
        ResolutionSql.inForce(
            ResolutionSql.SOME_DAYS,
            ResolutionSql.FOR_EVERY_SUBJECT,
            OPEN + " and c.country = '%s'".formatted(InventedClaims.COUNTRY));
    String kept =
        ResolvedSql.inForce(
            ResolvedSql.ON_SOME_DAYS, "a.country = '%s'".formatted(InventedClaims.COUNTRY));
    return compare(sql, found, kept, name);
  }

  private static int compare(Statement sql, String found, String kept, String name)
      throws SQLException {
    List<String> expected = whole(sql, found + FOUND);
    assertThat(whole(sql, kept + KEPT)).as(name).isEqualTo(expected);
    assertThat(rows(sql, "select 1 from answer_due")).isEmpty();
    return expected.size();
  }

  private static List<String> whole(Statement sql, String query) throws SQLException {
    String written = "select cast(t as text) from (%s) as t".formatted(query);
    return rows(sql, written.replace(":days", "'" + DAYS + "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select",
        "update claim set retracted_at = recorded_at where id % 3 = 0 and retracted_at is null",
        "update claim set published_on = published_on + 10000 where id % 2 = 0",
        "update claim set source_rank = 9 where id % 2 = 0",
        "update claim set valid_until = null",
        "update claim set stated_to = stated_to + 500, holds_to = holds_to + 400 where id % 2 = 0",
        "update claim set sure_to = sure_from - 1 where id % 2 = 0",
        "update claim set source = source || id where id % 5 = 0",
        "update claim set jurisdiction = 'North' where indicator = 'HEAD_OF_STATE' and jurisdiction = '' and id % 3 = 0",
        "update claim set country = (select min(iso3) from country where iso3 not in (select country from claim)) where country = 'KAZ'",
        "delete from claim where id % 4 = 0",
        "update country set ends_on = '2001-05-05' where iso3 < 'K'",
        "update country set ends_on = null where ends_on is not null"
      })
  void followEveryWrite(String write) throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(write);
          doWhatIsPutOff(sql);
          assertThat(compareAllDays(sql, write)).isGreaterThan(1000);
        });
  }

  @Test
  void areTheSameAgainWhenAWriteIsTakenBack() throws SQLException {
    inTransaction(
        database,
        sql -> {
          List<String> before = rows(sql, "select cast(a as text) from answer a order by a");
          sql.execute("update claim set holds_to = holds_to + 1, stated_to = stated_to + 1");
          doWhatIsPutOff(sql);
          sql.execute("update claim set holds_to = holds_to - 1, stated_to = stated_to - 1");
          doWhatIsPutOff(sql);
          assertThat(rows(sql, "select cast(a as text) from answer a order by a"))
              .isEqualTo(before);
        });
  }

  private static int compareAllDays(Statement sql, String name) throws SQLException {
    String found =
        ResolutionSql.inForce(ResolutionSql.EVERY_CHANGE, ResolutionSql.FOR_ITS_SUBJECT, OPEN);
    return compare(sql, found, ResolvedSql.inForce(ResolvedSql.ON_ALL_DAYS, "true"), name);
  }

  @Test
  void areFilledByThoseWhoLoadPastTheTriggers() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute("delete from answer");
          sql.execute("select resolve_answers_anew()");
          compareAllDays(sql, "anew");
        });
  }

  @Test
  void areDueOnceForEachSubjectOfAWrite() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute("update claim set published_on = published_on - 1 where country = 'KAZ'");
          assertThat(rows(sql, "select indicator || jurisdiction from answer_due order by 1"))
              .isNotEmpty()
              .isEqualTo(
                  rows(
                      sql,
                      "select distinct indicator || jurisdiction from claim where country = 'KAZ' order by 1"));
        });
  }

  @Test
  void areNotDueWhenAWordIsTakenOut() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute("update claim set quote = 'x', as_published = 'x' where country = 'KAZ'");
          assertThat(rows(sql, "select 1 from answer_due")).isEmpty();
        });
  }

  /** Else the last one would leave behind what is true without the other. */
  @Test
  void areThoseOfBothWhereTwoWriteAtATime() throws Exception {
    try (Connection one = database.getConnection();
        Connection other = database.getConnection()) {
      told(one, 1);
      told(other, 2);
      try (Statement sql = one.createStatement()) {
        doWhatIsPutOff(sql);
      }
      Future<?> waiting = CompletableFuture.runAsync(() -> commit(other));
      assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      one.commit();
      waiting.get(1, TimeUnit.MINUTES);
      inTransaction(
          database,
          sql -> {
            List<String> sources =
                rows(
                    sql,
                    "select distinct source from answer a join claim c on c.id = a.claim where first_day < '1100-01-01' order by 1");
            assertThat(sources).containsExactly("a-source-1", "a-source-2");
            compareEachDay(sql, "of two");
          });
    } finally {
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute("delete from claim where source in ('a-source-1', 'a-source-2')");
      }
    }
  }

  private static void told(Connection writer, int source) throws SQLException {
    writer.setAutoCommit(false);
    try (Statement sql = writer.createStatement()) {
      sql.execute(InventedClaims.claim(new Random(3), "HEAD_OF_STATE", source, 2));
    }
  }

  private static void commit(Connection writer) {
    try {
      writer.commit();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
