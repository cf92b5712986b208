-- :size incidents in the shape of the sample reports: 200 countries, 60 years, few countries with many reports and long ones.
-- A report lists 20 incidents in the mean, an incident has about 420 characters. The same in each run.
select setseed(0.5);

create temporary table pick as
select array_agg(words order by n) as sentences, count(*)::int as count, (select array_agg(code order by code) from act) as acts
from sentence;

-- A country of rank n has a weight of 1/(n + 3): the first tenth has half of all incidents.
create temporary table place as
select n, chr(65 + n / 26) || chr(65 + n % 26) || 'X' as iso3, 1.0 / (n + 3) as weight
from generate_series(0, 199) as n;
insert into country (iso3, name, kind, source) select iso3, 'Country ' || n, 'STATE', 'bench' from place;

-- As many series as it takes to have enough reports: publishers, later volumes, translations.
create temporary table wanted as select greatest(1, ceil(:size / 20.0 / 12000))::int as series;
insert into series (code, title, publisher, rights_holder, rights_notice, text_policy, sample)
select 's' || n, 'Series ' || n, 'Publisher ' || n, 'Publisher', 'Notice', 'EXCERPTS', false
from wanted, generate_series(1, series) as n;

-- Small sizes are a part of the countries and years, not shorter reports.
create temporary table entry as
select row_number() over (order by random()) as id, s.n as series, p.iso3, y.edition,
       greatest(1, round(20 * p.weight * 200 / (select sum(weight) from place) * (0.5 + random())))::int as incidents
from wanted, generate_series(1, series) as s(n), generate_series(1966, 2025) as y(edition), place p;
delete from entry where id in (select id from (select id, sum(incidents) over (order by id) as before from entry) as e
                               where before > :size);

-- Persons and places have names that are almost all different.
create temporary table told as
select row_number() over () as key, e.id as revision, e.iso3, e.edition, e.series, i as ordinal,
       case when random() < 0.8
         then initcap(substr(md5(random()::text), 1, 6)) || ' ' || initcap(translate(substr(md5(random()::text), 1, 8), '0123456789', 'aeiouaeiou')) end
         as person,
       initcap(translate(substr(md5((random() * 20000)::int::text), 1, 7), '0123456789', 'aeiouaeiou')) as town,
       make_date(e.edition - 1, 1, 1) + floor(random() * 365)::int as day,
       concat_ws(' ', sentences[1 + floor(random() * count)::int], sentences[1 + floor(random() * count)::int],
                 case when random() < 0.8 then sentences[1 + floor(random() * count)::int] end,
                 case when random() < 0.6 then sentences[1 + floor(random() * count)::int] end,
                 case when random() < 0.4 then sentences[1 + floor(random() * count)::int] end,
                 case when random() < 0.2 then sentences[1 + floor(random() * count)::int] || ' ' || sentences[1 + floor(random() * count)::int] end) as words
from entry e, pick, lateral generate_series(1, e.incidents) as i;

-- From here on it is what a load of the service writes.
create table load as select clock_timestamp() as began;
insert into report (id, series, edition, country)
select 's' || series || '-' || edition || '-' || lower(iso3), 's' || series, edition, iso3 from entry;
insert into revision (id, report, number, title, published_on, coverage_from, coverage_to, sha256, recorded_at)
select id, 's' || series || '-' || edition || '-' || lower(iso3), 1, 'Report ' || edition || ' - ' || iso3,
       make_date(edition, 5, 20), make_date(edition - 1, 1, 1), make_date(edition - 1, 12, 31), repeat('0', 64), now()
from entry;

insert into revision_text (revision, canonical_text)
select revision, string_agg(coalesce(person || ' ', '') || town || ' ' || words, E'\n\n' order by ordinal) from told group by revision;
insert into section (revision, ordinal, heading, topic, span_start, span_end)
select t.revision, n, 'Heading', (array['TORTURE', 'DEATH_PENALTY', 'FREEDOM_OF_EXPRESSION', 'REFUGEES', 'IMPUNITY'])[n],
       (n - 1) * length(canonical_text) / 5, n * length(canonical_text) / 5
from revision_text t, generate_series(1, 5) as n;

insert into incident (key, id, revision, ordinal, section, span_start, span_end, text, earliest, latest)
select key, 's' || series || '-' || edition || '-' || lower(iso3) || '-' || lpad(to_hex(key), 8, '0'), revision, ordinal,
       1 + ordinal % 5, 0, 10, coalesce(person || ' ', '') || town || ' ' || words, day, day
from told;

-- Half of all acts are of eight kinds out of thirty.
insert into incident_act (incident, ordinal, act, confidence, span_start, span_end)
select key, n, acts[1 + floor(random() ^ 2 * 30)::int], 'STATED', 0, 5
from told, pick, generate_series(0, 1) as n where n = 0 or key % 3 = 0;
insert into incident_date (incident, ordinal, began, ended, as_published, confidence, span_start, span_end)
select key, 0, day::text, day::text, 'On ' || to_char(day, 'DD Month'), 'STATED', 0, 5 from told;
insert into incident_place (incident, ordinal, name, confidence, span_start, span_end)
select key, 0, town, 'LIKELY', 0, 5 from told;
insert into incident_person (incident, ordinal, name, spellings, role, confidence, span_start, span_end)
select key, 0, person, array[person], 'VICTIM', 'STATED', 0, 5 from told where person is not null;
insert into incident_victims (incident, ordinal, at_least, at_most, qualifier, as_published, span_start, span_end)
select key, 0, 5, null, 'AT_LEAST', 'at least five', 0, 5 from told where key % 4 = 0;
insert into incident_agent (incident, ordinal, agent, as_published, confidence, span_start, span_end)
select key, 0, 'POLICE', 'police officers', 'LIKELY', 0, 5 from told where key % 2 = 0;

-- Four claims of a report.
insert into claim (id, country, indicator, value, as_published, basis, participation, stated_from, stated_to, holds_from, holds_to,
                   sure_from, sure_to, source, source_rank, published_on, revision, span_start, span_end, quote, recorded_at)
select row_number() over (), iso3, indicator, value, value, 'STATED', participation, make_date(edition - 1, 1, 1),
       make_date(edition - 1, 12, 31), make_date(edition - 1, 1, 1), make_date(edition - 1, 12, 31), make_date(edition - 1, 1, 1),
       make_date(edition - 1, 12, 31), 's' || series || '-' || edition || '-' || lower(iso3), 2, make_date(edition, 5, 20), id, 0, 5, value, now()
from entry, (values ('HEAD_OF_STATE', 'Somebody', null), ('HEAD_OF_GOVERNMENT', 'Somebody Else', null),
                    ('DEATH_PENALTY', 'RETENTIONIST', null), ('ICC', 'RATIFIED', 'STATE_PARTY')) as said(indicator, value, participation);

alter table load add column ended timestamptz default clock_timestamp();
