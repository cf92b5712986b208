package org.rapporteur.storage.indicator;

/**
 * Which claims answer for which days: written once, for one day, for the ends of some years and for
 * all days.
 *
 * <p>For each day it ranks the sources that say anything by then of a country, an indicator and a
 * jurisdiction: a sample after every real source; one that speaks for the day before one whose word
 * has to be carried forward, and of these the latest; then by class; then the later publication.
 * The claims of the first source answer.
 */
final class ResolutionSql {

  /** One day, for every subject. */
  static final String ONE_DAY = "select cast(:asOf as date) as day, cast(null as date) as next_day";

  /** Some days, for every subject. */
  static final String SOME_DAYS =
      """
      select day, cast(null as date) as next_day
      from unnest(cast(string_to_array(:days, ',') as date[])) as asked_day(day)\
      """;

  /** For each subject the days on which its answer can change, each with the next one. */
  static final String EVERY_CHANGE =
      """
      select country, indicator, jurisdiction, day,
             lead(day) over (partition by country, indicator, jurisdiction order by day) as next_day
      from (select distinct c.country, c.indicator, c.jurisdiction, edge.day
            from claim c join country k on k.iso3 = c.country
                 cross join lateral (values (c.holds_from), (c.holds_to + 1), (c.stated_from), (c.stated_to + 1),
                                            (c.sure_from), (c.sure_to + 1), (k.ends_on)) as edge(day)
            where edge.day is not null and {known}) as edges\
      """;

  static final String FOR_EVERY_SUBJECT = "true";

  static final String FOR_ITS_SUBJECT =
      "a.country = c.country and a.indicator = c.indicator and a.jurisdiction = c.jurisdiction";

  private static final String IN_FORCE =
      """
      with asked as (
        {asked}
      ), known as (
        select c.id, c.country, c.indicator, c.jurisdiction, c.source, c.source_rank, c.published_on, c.value,
               c.participation, c.holds_from, c.stated_to, c.valid_until, a.day, a.next_day,
               c.holds_to >= a.day as covers,
               c.holds_to >= a.day or c.stated_from <= a.day and c.stated_to >= a.day as speaks,
               coalesce(c.sure @> a.day, false) as sure,
               bool_or(coalesce(c.sure @> a.day, false))
                 over (partition by a.day, c.country, c.indicator, c.jurisdiction, c.source) as source_is_sure
        from claim c join asked a on {subject} join country k on k.iso3 = c.country
        where c.holds_from <= a.day and (k.ends_on is null or a.day < k.ends_on) and {known}
      ), source_of as (
        select day, country, indicator, jurisdiction, source, bool_or(speaks) as speaks,
               coalesce(min(source_rank) filter (where speaks), min(source_rank)) as class,
               max(stated_to) as stated_to, max(published_on) as published_on
        from known group by day, country, indicator, jurisdiction, source
      ), placed as (
        select *, rank() over (partition by day, country, indicator, jurisdiction
                               order by class = 9, speaks desc, case when speaks then null else stated_to end desc,
                                        class, published_on desc nulls last, source) as place
        from source_of
      ), in_force as (
        select k.id, k.country, k.indicator, k.jurisdiction, k.day, k.next_day, k.holds_from, k.value,
               k.participation, k.covers, k.sure, p.class, p.place
        from known k join placed p using (day, country, indicator, jurisdiction, source)
        -- A status is one at a time: what can have held on the day gives way to what surely did.
        where k.covers and (k.sure or not k.source_is_sure or k.indicator not in ('DEATH_PENALTY', 'ICC'))
           -- Nobody speaks of the day: the last word goes on, but last year's number is no number for this year.
           or not p.speaks and k.valid_until is null and k.stated_to = p.stated_to
              and k.indicator not in ('EXECUTIONS', 'DEATH_SENTENCES')
      )
      select * from in_force f where\s\
      """;

  /** What answers. */
  static final String ANSWERS = "place = 1";

  /** What another source surely says of the day; a sample is heard besides samples only. */
  static final String BESIDES =
      """
      place > 1 and covers and sure
      and exists (select 1 from in_force a
                  where a.place = 1 and a.day = f.day and a.country = f.country and a.indicator = f.indicator
                    and a.jurisdiction = f.jurisdiction and (f.class < 9 or a.class = 9))\
      """;

  static final String ORDER =
      " order by country, indicator, jurisdiction, day, place, holds_from, id limit ";

  private ResolutionSql() {}

  /**
   * The statement up to its last condition.
   *
   * @param asked which days
   * @param subject how a claim meets the days
   * @param known which claims were known
   */
  static String inForce(String asked, String subject, String known) {
    return IN_FORCE
        .replace("{asked}", asked)
        .replace("{subject}", subject)
        .replace("{known}", known);
  }
}
