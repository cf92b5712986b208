package org.rapporteur.storage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.storage.TakenBack.inTransaction;
import static org.rapporteur.storage.TakenBack.rows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
  private static final String[] INDICATORS = {
    "HEAD_OF_STATE", "DEATH_PENALTY", "ICC", "EXECUTIONS", "DEATH_SENTENCES"
  };
  private static final String[] STATUSES = {"RETENTIONIST", "ABOLITIONIST_ALL_CRIMES"};
  private static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);
  private static final int DAYS = 60;

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
          tell(sql, random);
          for (int asked = 0; asked < 2; asked++) {
            answers.add(compareOn(day(random).toString(), sql, "case " + seed));
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
        ResolutionSql.inForceOnDay(String.join(",", INDICATORS), "k.iso3 in ('ERI')", known);
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

  /** Some claims of some sources, each of one class, on few days so that much coincides. */
  private static void tell(Statement sql, Random random) throws SQLException {
    int claims = 1 + random.nextInt(14);
    int sources = 1 + random.nextInt(5);
    int lastIndicator = 1 + random.nextInt(INDICATORS.length);
    boolean samplesOnly = random.nextInt(8) == 0;
    for (int claim = 0; claim < claims; claim++) {
      int source = random.nextInt(sources);
      boolean sample = samplesOnly || source == 4;
      int rank = sample ? 9 : (source + random.nextInt(2)) % 4;
      sql.execute(claim(random, INDICATORS[random.nextInt(lastIndicator)], source, rank));
    }
  }

  private static String claim(Random random, String indicator, int source, int rank) {
    LocalDate statedFrom = day(random);
    LocalDate holdsFrom = random.nextInt(3) == 0 ? day(random) : statedFrom;
    LocalDate holdsTo = holdsFrom.plusDays(random.nextInt(20));
    LocalDate sureFrom = holdsFrom.plusDays(random.nextInt(4));
    return """
    insert into claim (id, country, indicator, jurisdiction, seat, value, as_published, basis, participation, qualifier, valid_until,
                       stated_from, stated_to, holds_from, holds_to, sure_from, sure_to, source, source_rank, published_on,
                       release, span_start, span_end, quote, recorded_at, retracted_at)
    values (nextval('claim_seq'), 'ERI', '%s', '%s', 1, '%s', 'x', 'STATED', %s, %s, %s,
            '%s', '%s', '%s', '%s', '%s', '%s', '%s', %d, %s,
            (select min(id) from dataset_release), 0, 1, 'x', '2020-01-01', %s)
    on conflict do nothing\
    """
        .formatted(
            indicator,
            indicator.startsWith("HEAD") && random.nextInt(4) == 0 ? "Zoba" : "",
            indicator.equals("ICC") ? "SIGNED" : STATUSES[random.nextInt(2)],
            indicator.equals("ICC") ? "'SIGNATORY'" : "null",
            indicator.startsWith("EXEC") || indicator.endsWith("SENTENCES") ? "'EXACTLY'" : "null",
            random.nextInt(4) == 0 ? "'" + holdsTo + "'" : "null",
            statedFrom,
            statedFrom.plusDays(random.nextInt(15)),
            holdsFrom,
            holdsTo,
            sureFrom,
            random.nextBoolean()
                ? sureFrom.minusDays(1)
                : holdsTo.isBefore(sureFrom) ? sureFrom : holdsTo,
            "a-source-" + source,
            rank,
            random.nextInt(4) == 0 ? "null" : "'" + day(random) + "'",
            random.nextInt(5) == 0 ? "'2021-01-01'" : "null");
  }

  private static LocalDate day(Random random) {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }
}
