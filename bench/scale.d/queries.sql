-- What the service asks, as its repositories write it, with values in the place of parameters.
create table question (n serial, name text, sql text);

create function measured(query text, runs int, out ms numeric, out rows bigint, out tables int) language plpgsql as
$$
declare
  plan json;
  times numeric[] := '{}';
begin
  for run in 1 .. runs + 2 loop
    execute 'explain (analyze, timing off, summary, format json) ' || query into plan;
    if run > 2 then
      times := times || ((plan -> 0 ->> 'Planning Time')::numeric + (plan -> 0 ->> 'Execution Time')::numeric);
    end if;
  end loop;
  ms := (select percentile_cont(0.5) within group (order by t) from unnest(times) as t);
  rows := (plan -> 0 -> 'Plan' ->> 'Actual Rows')::numeric;
  -- What was planned and never run is not read.
  with recursive node(n) as (
    select (plan -> 0 -> 'Plan')::jsonb
    union all
    select child from node, jsonb_array_elements(n -> 'Plans') as child
  )
  select count(distinct n ->> 'Relation Name') into tables from node where n ? 'Relation Name' and (n ->> 'Actual Loops')::numeric > 0;
end
$$;

-- IncidentRepository.list
insert into question (name, sql) values
('incidents, first page', $$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null
order by v.report, i.ordinal limit 51 $$),
('incidents, page in the middle', format($$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and v.report >= '%1$s' and (v.report, i.ordinal) > ('%1$s', 3)
order by v.report, i.ordinal limit 51 $$, (select id from report order by id offset (select count(*) / 2 from report) limit 1))),
('  compared as rows of two tables', format($$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and (r.id, i.ordinal) > ('%s', 3)
order by r.id, i.ordinal limit 51 $$, (select id from report order by id offset (select count(*) / 2 from report) limit 1))),
('incidents of a country and act', $$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and r.country in ('AUX')
  and exists (select 1 from incident_act a where a.incident = i.key and a.act in ('TORTURE'))
order by v.report, i.ordinal limit 51 $$),
('incidents of a month', $$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and i.latest >= date '2001-03-01' and i.earliest <= date '2001-03-31'
order by v.report, i.ordinal limit 51 $$),
('incidents with rare words', format($$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and i.words @@ websearch_to_tsquery('rapporteur', '%1$s')
order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', '%1$s')) desc, v.report, i.ordinal limit 51 $$,
 (select name from incident_place where incident = 77))),
('incidents with a common word', $$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and i.words @@ websearch_to_tsquery('rapporteur', 'handcuffs')
order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', 'handcuffs')) desc, v.report, i.ordinal limit 51 $$),
('incidents with a person''s name', format($$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null
  and exists (select 1 from incident_person p where p.incident = i.key
              and (p.folded like '%%' || regexp_replace(folded(cast('%1$s' as text)), '([\\%%_])', '\\\1', 'g') || '%%'
                   or folded(cast('%1$s' as text)) <%% p.folded))
order by v.report, i.ordinal limit 51 $$, (select name from incident_person order by incident limit 1))),
('one incident', format($$
select i.key from incident i join revision v on v.id = i.revision join report r on r.id = v.report
where v.superseded_at is null and i.id = '%s' $$, (select id from incident where key = 77))),
-- SearchRepository.list, without the passages of the page
('search, rare words', (select replace(s, '{words}', (select name from incident_place where incident = 77)) from (values ($$
select * from (
  select 'INCIDENT' as kind, i.id as id, i.revision as revision, i.section as section, i.key as place,
         ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', '{words}')) as rank
  from incident i join revision v on v.id = i.revision join report r on r.id = v.report
       left join section s on s.revision = i.revision and s.ordinal = i.section
  where i.words @@ websearch_to_tsquery('rapporteur', '{words}') and v.superseded_at is null
  union all
  select 'SECTION' as kind, r.id || '-' || s.ordinal as id, s.revision as revision, s.ordinal as section,
         cast(null as bigint) as place, ts_rank_cd(s.words, websearch_to_tsquery('rapporteur', '{words}')) as rank
  from section s join revision v on v.id = s.revision join report r on r.id = v.report
  where s.words @@ websearch_to_tsquery('rapporteur', '{words}') and v.superseded_at is null
) as hits order by rank desc, id limit 51 $$)) as t(s))),
-- IncidentCounts.count
('incidents counted by act', $$
select a.act as act, count(distinct i.key) as incidents
from incident i join revision v on v.id = i.revision join report r on r.id = v.report
  left join section s on s.revision = i.revision and s.ordinal = i.section
  left join incident_act a on a.incident = i.key and true
  cross join lateral (
    select y.year from generate_series(cast(extract(year from v.coverage_from) as int), cast(extract(year from v.coverage_to) as int)) as y(year)
    where false or y.year = extract(year from v.coverage_to)) as covered
where v.superseded_at is null
group by a.act order by a.act $$),
('  of one country', $$
select a.act as act, count(distinct i.key) as incidents
from incident i join revision v on v.id = i.revision join report r on r.id = v.report
  left join section s on s.revision = i.revision and s.ordinal = i.section
  left join incident_act a on a.incident = i.key and true
  cross join lateral (
    select y.year from generate_series(cast(extract(year from v.coverage_from) as int), cast(extract(year from v.coverage_to) as int)) as y(year)
    where false or y.year = extract(year from v.coverage_to)) as covered
where v.superseded_at is null and r.country in ('AUX')
group by a.act order by a.act $$),
-- ResolutionSql.ONE_DAY
('facts of all countries on a day', $$
with asked as (
  select cast('2003-06-30' as date) as day, cast(null as date) as next_day
), known as (
  select c.id, c.country, c.indicator, c.jurisdiction, c.source, c.source_rank, c.published_on, c.value,
         c.participation, c.holds_from, c.stated_to, c.valid_until, a.day, a.next_day,
         c.holds_to >= a.day as covers,
         c.holds_to >= a.day or c.stated_from <= a.day and c.stated_to >= a.day as speaks,
         coalesce(c.sure @> a.day, false) as sure
  from claim c join asked a on true join country k on k.iso3 = c.country
  where c.holds_from <= a.day and (k.ends_on is null or a.day < k.ends_on) and c.known @> now()
    and c.indicator in ('DEATH_PENALTY')
), of_source as (
  select *, bool_or(speaks) over source as source_speaks, bool_or(sure) over source as source_is_sure,
         coalesce(min(source_rank) filter (where speaks) over source, min(source_rank) over source) as class,
         max(stated_to) over source as source_stated_to, max(published_on) over source as source_published_on
  from known
  window source as (partition by day, country, indicator, jurisdiction, source)
), placed as (
  select *, dense_rank() over (partition by day, country, indicator, jurisdiction
                               order by class = 9, source_speaks desc,
                                        case when source_speaks then null else source_stated_to end desc,
                                        class, source_published_on desc nulls last, source) as place
  from of_source
), in_force as (
  select *, min(class) filter (where place = 1) over (partition by day, country, indicator, jurisdiction) as answering_class
  from placed
  where covers and (sure or not source_is_sure or indicator not in ('DEATH_PENALTY', 'ICC'))
     or not source_speaks and valid_until is null and stated_to = source_stated_to
        and indicator not in ('EXECUTIONS', 'DEATH_SENTENCES')
)
select id, country, indicator, jurisdiction, day, next_day, holds_from, covers, value from in_force where
place = 1 order by country, indicator, jurisdiction, day, holds_from, id limit 501 $$);
