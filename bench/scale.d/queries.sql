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

-- IncidentRepository.list and Walk
insert into question (name, sql) values
('incidents, first page', $$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null
order by i.report, i.ordinal limit 51 $$),
('incidents, page in the middle', format($$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null and i.report >= '%1$s' and (i.report, i.ordinal) > ('%1$s', 3)
order by i.report, i.ordinal limit 51 $$, (select id from report order by id offset (select count(*) / 2 from report) limit 1))),
('incidents of a country', $$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null and i.country in ('AUX')
order by i.report, i.ordinal limit 51 $$),
('incidents of an edition', $$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null and i.edition = 2001
order by i.report, i.ordinal limit 51 $$),
('incidents of a country and act', $$
select i.key from incident_act a join incident i on i.key = a.incident join revision v on v.id = i.revision
where v.superseded_at is null and a.country in ('AUX') and a.act in ('TORTURE')
  and not exists (select 1 from incident_act b where b.incident = a.incident and b.act = a.act and b.ordinal < a.ordinal)
order by a.report, i.ordinal limit 51 $$),
('incidents of a topic', $$
select i.key from section s join incident i on i.revision = s.revision and i.section = s.ordinal join revision v on v.id = i.revision
where v.superseded_at is null and s.topic in ('TORTURE')
order by s.report, i.ordinal limit 51 $$),
('incidents of a month', $$
with begun as materialized (
  select i.key, i.report as term0, i.ordinal as term1 from incident i join revision v on v.id = i.revision
  where extract(year from i.earliest) < extract(year from i.latest) and extract(year from i.earliest) < 2001
    and v.superseded_at is null and i.latest >= date '2001-03-01' and i.earliest <= date '2001-03-31'
)
select key from (
  select page.* from generate_series(2001, 2001) as year(number) cross join lateral (
    select i.key, i.report as term0, i.ordinal as term1 from incident i join revision v on v.id = i.revision
    where cast(extract(year from i.earliest) as int) = year.number and i.earliest is not null
      and v.superseded_at is null and i.latest >= date '2001-03-01' and i.earliest <= date '2001-03-31'
    order by i.report, i.ordinal limit 51) as page
  union all select * from begun
) as pages order by term0, term1 limit 51 $$),
('incidents with a person''s name', format($$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null
  and exists (select 1 from incident_person p where p.incident = i.key
              and (p.folded like '%%' || regexp_replace(folded(cast('%1$s' as text)), '([\\%%_])', '\\\1', 'g') || '%%'
                   or folded(cast('%1$s' as text)) <%% p.folded))
order by i.report, i.ordinal limit 51 $$, (select name from incident_person order by incident limit 1))),
('one incident', format($$
select i.key from incident i join revision v on v.id = i.revision
where v.superseded_at is null and i.id = '%s' $$, (select id from incident where key = 77)));
-- Shelves: how many fit, then a part of them
insert into question (name, sql)
select name || ', ' || step, replace(replace(sql, '{words}', words), '{hit}',
  $$from incident i cross join lateral (select * from revision where id = i.revision limit 1) as v where v.superseded_at is null$$)
from (values
  (1, 'rare words', (select name from incident_place where incident = 77)), (2, 'a common word', 'handcuffs')) as searched(n, name, words),
(values
  (1, 'how many', $$
select edition, count(*) as hits
from (select newest.edition
      from (select distinct edition from incident_count where country = '*' and act = '*' and topic = '*' and edition > 0 order by edition desc) as newest
        cross join lateral (select 1 {hit} and i.words @@ websearch_to_tsquery('rapporteur', '{words}') and i.edition = newest.edition limit 1001) as found
      limit 1001) as counted
group by edition order by edition desc $$),
  (2, 'together', $$
select i.key {hit} and i.words @@ websearch_to_tsquery('rapporteur', '{words}')
order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', '{words}')) desc, i.report, i.ordinal limit 51 $$),
  (3, 'in an edition', $$
select i.key {hit} and i.words @@ websearch_to_tsquery('rapporteur', '{words}') and i.edition = (select max(edition) from incident)
order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', '{words}')) desc, i.report, i.ordinal limit 51 $$)) as asked(m, step, sql)
where (name, step) not in (('rare words', 'in an edition'), ('a common word', 'together'))
order by n, m;
-- KeptCounts
insert into question (name, sql) values
('incidents counted by act', $$
select nullif(c.act, '') as act, sum(c.incidents) as incidents from incident_count c
where c.country = '*' and c.edition = 0 and c.act <> '*' and c.topic = '*'
group by 1 order by 1 $$),
('  of one country', $$
select nullif(c.act, '') as act, sum(c.incidents) as incidents from incident_count c
where c.country <> '*' and c.edition = 0 and c.act <> '*' and c.topic = '*' and c.country in ('AUX')
group by 1 order by 1 $$),
-- ResolvedSql.ON_ONE_DAY
('facts of all countries on a day', $$
with in_force as (
  select a.claim as id, a.country, a.indicator, a.jurisdiction, asked.day, asked.next_day, a.place, a.covers,
         c.holds_from, c.value, c.participation
  from (select cast('2003-06-30' as date) as day, cast(null as date) as next_day) as asked
    join answer a on a.next_day > asked.day and a.first_day <= asked.day
    cross join lateral (select * from claim where id = a.claim limit 1) as c
  where true and a.indicator in ('DEATH_PENALTY')
)
select id, country, indicator, jurisdiction, day, next_day, holds_from, covers, value from in_force
where place = 1 order by country, indicator, jurisdiction, day, holds_from, id limit 501 $$);
