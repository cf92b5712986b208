package org.rapporteur.storage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.storage.TakenBack.inTransaction;
import static org.rapporteur.storage.TakenBack.rows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/**
 * For one day only the sources are read that can have a part in the answer. It is the same as if
 * all claims were read, as the statement for several days does.
 */
@ServiceTest
class OneDayTest {

  private static final int CASES = 300;

  /** Without places: they are counted among those who are heard. */
  private static final String ROWS_WHERE =
      "select id, country, indicator, jurisdiction, day, next_day, holds_from, covers, value from in_force where ";

  private static final String BEST_FIRST =
      " order by country, indicator, jurisdiction, day, place, holds_from, id";

  @Inject DataSource database;

  @Test
  void isAnsweredAsAmongAllClaims() throws SQLException {
    int answers = 0;
    for (int seed = 0; seed < CASES; seed++) {
      answers += compare(new Random(seed), seed);
    }
    // Else the cases would say nothing.
    assertThat(answers).isGreaterThan(CASES);
  }

  private int compare(Random random, int seed) throws SQLException {
    List<Integer> answers = new ArrayList<>();
    inTransaction(
        database,
        sql -> {
          InventedClaims.tell(sql, random);
          for (int asked = 0; asked < 2; asked++) {
            answers.add(compareOn(InventedClaims.day(random).toString(), sql, "case " + seed));
          }
        });
    return answers.stream().mapToInt(Integer::intValue).sum();
  }

  private static int compareOn(String day, Statement sql, String name) throws SQLException {
    String known =
        "c.known @> cast('2022-01-01' as timestamptz) and c.country in ('ERI') and c.holds_from < '1100-01-01'";
    String amongAll =
        ResolutionSql.inForce(ResolutionSql.ONE_DAY, ResolutionSql.FOR_EVERY_SUBJECT, known);
    String ofHeard =
        ResolutionSql.inForceOnDay(
            String.join(",", InventedClaims.INDICATORS), "k.iso3 in ('ERI')", known);
    int answers = 0;
    for (String wanted : List.of(ResolutionSql.ANSWERS, ResolutionSql.BESIDES)) {
      String end = ROWS_WHERE + wanted + BEST_FIRST;
      List<String> expected = rowsOn(day, sql, amongAll + end);
      assertThat(rowsOn(day, sql, ofHeard + end)).as(name + " on " + day).isEqualTo(expected);
      answers += expected.size();
    }
    return answers;
  }

  private static List<String> rowsOn(String day, Statement sql, String query) throws SQLException {
    String written = "select cast(t as text) from (%s) as t".formatted(query);
    return rows(sql, written.replace(":asOf", "'" + day + "'"));
  }
}
