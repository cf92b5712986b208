package org.rapporteur.storage.indicator;

/**
 * Which claims answer for which days, of what is known now: the database keeps what {@link
 * ResolutionSql} would find, stretch by stretch of days ({@code V14__answers.sql}). The claims in
 * force have the same names here as there, so that the same is read from them.
 */
final class ResolvedSql {

  static final String ON_ONE_DAY = on(ResolutionSql.ONE_DAY);

  static final String ON_SOME_DAYS = on(ResolutionSql.SOME_DAYS);

  /** Each stretch of days. */
  static final String ON_ALL_DAYS =
      """
      answer a
        cross join lateral (select a.first_day as day, nullif(a.next_day, 'infinity') as next_day) as asked\
      """;

  /** What another source surely says of the day: nothing else is kept beside the answers. */
  static final String BESIDES = "place > 1";

  /** One look into the key for each claim: how many there are PostgreSQL can only guess. */
  private static final String IN_FORCE =
      """
      with in_force as (
        select a.claim as id, a.country, a.indicator, a.jurisdiction, asked.day, asked.next_day, a.place, a.covers,
               c.holds_from, c.value, c.participation
        from {answers} cross join lateral (select * from claim where id = a.claim limit 1) as c
        where {subjects}
      )
      """;

  private ResolvedSql() {}

  private static String on(String asked) {
    return "(%s) as asked join answer a on a.next_day > asked.day and a.first_day <= asked.day"
        .formatted(asked);
  }

  /**
   * The statement up to the table of claims in force, which is read by what follows.
   *
   * @param answers for which days
   * @param subjects of which countries and indicators
   */
  static String inForce(String answers, String subjects) {
    return IN_FORCE.replace("{answers}", answers).replace("{subjects}", subjects);
  }
}
