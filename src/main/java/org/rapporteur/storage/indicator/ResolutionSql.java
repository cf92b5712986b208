package org.rapporteur.storage.indicator;

/**
 * Which claims answer for which days: written once, for one day, for the ends of some years and for
 * all days.
 *
 * <p>For each day it ranks the sources that say anything by then of a country, an indicator and a
 * jurisdiction: a sample after every real source; one that speaks for the day before one whose word
 * has to be carried forward, and of these the latest; then by class; then the later publication.
 * The claims of the first source answer.
 *
 * <p>Of what is known now the database keeps the answers ({@link ResolvedSql}); its function {@code
 * resolve_answers_of} finds the same as {@link #EVERY_CHANGE}.
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

  /** Windows alone, no joins of what was found: the planner cannot know how much that is. */
  private static final String IN_FORCE =
      """
      with asked as (
        {asked}
      ), {heard}known as (
        select c.id, c.country, c.indicator, c.jurisdiction, c.source, c.source_rank, c.published_on, c.value,
               c.participation, c.holds_from, c.stated_to, c.valid_until, a.day, a.next_day,
               c.holds_to >= a.day as covers,
               c.holds_to >= a.day or c.stated_from <= a.day and c.stated_to >= a.day as speaks,
               coalesce(c.sure @> a.day, false) as sure
        from {claims} join asked a on {subject} join country k on k.iso3 = c.country
        where c.holds_from <= a.day and (k.ends_on is null or a.day < k.ends_on) and {known}
      ), of_source as (
        select *, bool_or(speaks) over source as source_speaks, bool_or(sure) over source as source_is_sure,
               coalesce(min(source_rank) filter (where speaks) over source, min(source_rank) over source) as class,
               max(stated_to) over source as source_stated_to, max(published_on) over source as source_published_on,
               bool_or(speaks and source_rank < 9) over (partition by day, country, indicator, jurisdiction) as subject_spoken
        from known
        window source as (partition by day, country, indicator, jurisdiction, source)
      ), placed as (
        select *, dense_rank() over (partition by day, country, indicator, jurisdiction
                                     order by class = 9, source_speaks desc,
                                              case when source_speaks then null else source_stated_to end desc,
                                              class, source_published_on desc nulls last, source) as place
        from of_source
        -- Whoever has to be carried forward neither answers nor stands beside the answer where somebody else speaks.
        where source_speaks or not subject_spoken
      ), in_force as (
        select *, min(class) filter (where place = 1)
                    over (partition by day, country, indicator, jurisdiction) as answering_class
        from placed
        -- A status is one at a time: what can have held on the day gives way to what surely did.
        where covers and (sure or not source_is_sure or indicator not in ('DEATH_PENALTY', 'ICC'))
           -- Nobody speaks of the day: the last word goes on, but last year's number is no number for this year.
           or not source_speaks and valid_until is null and stated_to = source_stated_to
              and indicator not in ('EXECUTIONS', 'DEATH_SENTENCES')
      )
      """;

  /**
   * The sources that can answer for one day or stand beside the answer, so that not every claim
   * before it is read: those that speak of the day; and those with the last word before it, of
   * which samples are heard only where nobody else says anything. What a source said of a time
   * after the day about a time before it is a last word, too.
   */
  private static final String HEARD =
      """
      subject as materialized (
        select k.iso3 as country, i.indicator, part.jurisdiction, a.day
        from asked a cross join country k cross join unnest(cast(string_to_array('{indicators}', ',') as text[])) as i(indicator)
          cross join lateral (
            with recursive each(jurisdiction) as (
              select min(c.jurisdiction) from claim c where c.country = k.iso3 and c.indicator = i.indicator
              union all
              select (select min(c.jurisdiction) from claim c
                      where c.country = k.iso3 and c.indicator = i.indicator and c.jurisdiction > each.jurisdiction)
              from each where each.jurisdiction is not null
            )
            select jurisdiction from each where jurisdiction is not null) as part
        where (k.ends_on is null or a.day < k.ends_on) and {subjects}
      ), speaking as materialized (
        select s.country, s.indicator, s.jurisdiction, c.source, min(c.source_rank) as source_rank
        from subject s join claim c on c.country = s.country and c.indicator = s.indicator and c.jurisdiction = s.jurisdiction
        where daterange(least(c.holds_from, c.stated_from), greatest(c.holds_to, c.stated_to), '[]') @> s.day
          and c.holds_from <= s.day and (c.holds_to >= s.day or c.stated_from <= s.day and c.stated_to >= s.day) and {known}
        group by s.country, s.indicator, s.jurisdiction, c.source
      ), unanswered as materialized (
        select s.*, greatest({last word of those}) as last_word
        from subject s
        where not exists (select 1 from speaking h
                          where h.country = s.country and h.indicator = s.indicator and h.jurisdiction = s.jurisdiction
                            and h.source_rank < 9)
      ), unheard as materialized (
        select u.*, greatest({last word of samples}) as last_sample from unanswered u where u.last_word is null
      ), heard as materialized (
        select country, indicator, jurisdiction, source from speaking
        union
        select s.country, s.indicator, s.jurisdiction, c.source
        from unanswered s join claim c on c.country = s.country and c.indicator = s.indicator and c.jurisdiction = s.jurisdiction
                                       and c.stated_to = s.last_word
        where c.source_rank < 9 and c.holds_from <= s.day and {known}
        union
        select s.country, s.indicator, s.jurisdiction, c.source
        from unheard s join claim c on c.country = s.country and c.indicator = s.indicator and c.jurisdiction = s.jurisdiction
                                    and c.stated_to = s.last_sample
        where c.source_rank = 9 and c.holds_from <= s.day and {known}
      ),
      """
          .replace("{last word of those}", lastWord("s", "c.source_rank < 9"))
          .replace("{last word of samples}", lastWord("u", "c.source_rank = 9"));

  /** What the sources that are heard have said, whenever: it says how recent their word is. */
  private static final String CLAIMS_OF_HEARD =
      """
      heard h join claim c on c.source = h.source and c.country = h.country and c.indicator = h.indicator
                           and c.jurisdiction = h.jurisdiction\
      """;

  /**
   * Which claims were known at a moment. Two comparisons: with a range the planner takes the index
   * of the exclusion constraint, whose pages are four times as many.
   */
  static final String KNOWN =
      "c.recorded_at <= :knownAt and (c.retracted_at is null or c.retracted_at > :knownAt)";

  /** What answers. */
  static final String ANSWERS = "place = 1";

  /** What another source surely says of the day; a sample is heard besides samples only. */
  static final String BESIDES =
      """
      place > 1 and covers and sure and answering_class is not null and (class < 9 or answering_class = 9)\
      """;

  /** Nothing besides. */
  static final String NOTHING = "false";

  /** Each row that is told, with its claim: how many there are PostgreSQL can only guess. */
  private static final String WITH_CLAIMS =
      """
      select t.day, t.next_day, t.covers, t.place, c.holds_from,
      {columns}
      from {told} t cross join lateral (select * from claim where id = t.id limit 1) as c
      {joins}
      order by t.place, t.holds_from, t.id\
      """
          .replace("{columns}", ClaimRows.COLUMNS)
          .replace("{joins}", SourceRows.JOINS);

  /** A page of the answers, and what other sources say besides of the countries on it. */
  private static final String PAGE =
      """
      , page as materialized (
        select * from in_force where {wanted} order by {order} limit {limit}
      ), told as materialized (
        select * from page
        union all
        select * from in_force where {besides} and country in (select country from page)
      )
      """;

  private ResolutionSql() {}

  /** The end of the last time before the day that anybody spoke of, and the last one after it. */
  private static String lastWord(String subject, String whose) {
    String ofSubject =
        "select c.stated_to from claim c where c.country = %1$s.country and c.indicator = %1$s.indicator"
            + " and c.jurisdiction = %1$s.jurisdiction and c.holds_from <= %1$s.day and %2$s and {known}";
    String lately = ofSubject + " and c.stated_to < %1$s.day order by c.stated_to desc limit 1";
    String later =
        ofSubject
            + " and c.stated_from > c.holds_to and c.holds_to < %1$s.day and c.stated_from > %1$s.day"
            + " order by c.stated_to desc limit 1";
    return "(%s), (%s)"
        .formatted(lately.formatted(subject, whose), later.formatted(subject, whose));
  }

  /**
   * The statement up to the table of claims in force, which is read by what follows.
   *
   * @param asked which days
   * @param subject how a claim meets the days
   * @param known which claims were known
   */
  static String inForce(String asked, String subject, String known) {
    return IN_FORCE
        .replace("{heard}", "")
        .replace("{claims}", "claim c")
        .replace("{asked}", asked)
        .replace("{subject}", subject)
        .replace("{known}", known);
  }

  /**
   * The same for one day, from the claims of those sources only that can have a part in the answer.
   *
   * @param indicators which are asked for, separated by commas
   * @param subjects which countries {@code k}
   */
  static String inForceOnDay(String indicators, String subjects, String known) {
    return IN_FORCE
        .replace("{heard}", HEARD)
        .replace("{claims}", CLAIMS_OF_HEARD)
        .replace("{asked}", ONE_DAY)
        .replace("{subject}", FOR_EVERY_SUBJECT)
        .replace("{indicators}", indicators)
        .replace("{subjects}", subjects)
        .replace("{known}", known);
  }

  /**
   * What is read from the claims in force: all that are wanted, the best source first.
   *
   * @param wanted which answers, and which others with them
   */
  static String all(String wanted) {
    return WITH_CLAIMS.replace("{told}", "(select * from in_force where " + wanted + ")");
  }

  /**
   * The same of a page.
   *
   * @param wanted which answers
   * @param besides which others with them
   */
  static String page(String wanted, String besides, String order, int limit) {
    return PAGE.replace("{wanted}", wanted)
            .replace("{besides}", besides)
            .replace("{order}", order)
            .replace("{limit}", String.valueOf(limit))
        + WITH_CLAIMS.replace("{told}", "told");
  }
}
