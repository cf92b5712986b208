package org.rapporteur.storage.indicator;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

/** Invented claims on a country, long before all others. */
final class InventedClaims {

  static final String COUNTRY = "ERI";
  static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);
  static final String[] INDICATORS = {
    "HEAD_OF_STATE", "DEATH_PENALTY", "ICC", "EXECUTIONS", "DEATH_SENTENCES"
  };

  private static final String[] STATUSES = {"RETENTIONIST", "ABOLITIONIST_ALL_CRIMES"};
  private static final int DAYS = 60;

  private InventedClaims() {}

  /** Some claims of some sources, each of one class, on few days so that much coincides. */
  static void tell(Statement sql, Random random) throws SQLException {
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

  /** A statement that adds one. */
  static String claim(Random random, String indicator, int source, int rank) {
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

  static LocalDate day(Random random) {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }
}
