-- The trial: incidents are kept in parts by country or edition.
create table by_country (like incident) partition by hash (country);
create table by_year (like incident) partition by range (edition);
do $$
begin
  for n in 0 .. 15 loop
    execute format('create table by_country_%s partition of by_country for values with (modulus 16, remainder %s)', n, n);
  end loop;
  for year in 1965 .. 2025 by 5 loop
    execute format('create table by_year_%s partition of by_year for values from (%s) to (%s)', year, year, year + 5);
  end loop;
end $$;
-- What a key of today becomes.
create function tried(statement text) returns text language plpgsql as
$$ begin execute statement; return '  taken:   ' || statement; exception when others then return '  refused: ' || statement || ' -- ' || sqlerrm; end $$;
select tried('alter table by_country add primary key (key)');
select tried('alter table by_country add unique (id, revision)');
select tried('create table act_of (incident bigint references by_country)');
select tried('alter table by_country add primary key (country, key)');
select tried('alter table by_country add unique (id, revision, country)');
select tried('alter table by_country add unique (revision, ordinal, country)');
select tried('alter table by_year add primary key (edition, key)');
select tried('alter table by_year add unique (id, revision, edition)');
select tried('alter table by_year add unique (revision, ordinal, edition)');
select tried('alter table by_country add foreign key (revision, section) references section (revision, ordinal)');
insert into by_country select * from incident;
insert into by_year select * from by_country;
create index on by_country using gin (words);
create index on by_year using gin (words);
create index on by_country (earliest, latest);
create index on by_year (earliest, latest);
vacuum analyze by_country, by_year;

-- Each question in three ways: of the whole table, of parts by country, of parts by year.
create table trial (n serial, name text, sql text);
insert into trial (name, sql)
select q.name || ', ' || t.name,
       replace(replace(replace(q.sql, '{table}', t.source), '{country}', case when t.source = 'incident' then 'r.' else 'i.' end || 'country'),
               '{edition}', case when t.source = 'incident' then 'r.' else 'i.' end || 'edition')
from (values
  (1, 'page of a country', $$select i.key from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and {country} = 'AUX' order by v.report, i.ordinal limit 51$$),
  (2, 'page of an edition', $$select i.key from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and {edition} = 2001 order by v.report, i.ordinal limit 51$$),
  (3, 'rare words', format($$select i.key from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and i.words @@ websearch_to_tsquery('rapporteur', '%1$s')
     order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', '%1$s')) desc, v.report, i.ordinal limit 51$$,
     (select name from incident_place where incident = 77))),
  (4, 'a common word', $$select i.key from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and i.words @@ websearch_to_tsquery('rapporteur', 'handcuffs')
     order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', 'handcuffs')) desc, v.report, i.ordinal limit 51$$),
  (5, 'a common word in a country', $$select i.key from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and {country} = 'AUX' and i.words @@ websearch_to_tsquery('rapporteur', 'handcuffs')
     order by ts_rank_cd(i.words, websearch_to_tsquery('rapporteur', 'handcuffs')) desc, v.report, i.ordinal limit 51$$),
  (6, 'one incident by its id', format($$select i.key from {table} i join revision v on v.id = i.revision
     where v.superseded_at is null and i.id = '%s'$$, (select id from incident where key = 77))),
  (7, 'count of all', 'select count(*) from {table} i join revision v on v.id = i.revision where v.superseded_at is null'),
  (8, 'count of a country', $$select count(*) from {table} i join revision v on v.id = i.revision join report r on r.id = v.report
     where v.superseded_at is null and {country} = 'AUX'$$)
) as q(n, name, sql), (values (1, 'whole', 'incident'), (2, 'by country', 'by_country'), (3, 'by year', 'by_year')) as t(n, name, source)
order by q.n, t.n;
