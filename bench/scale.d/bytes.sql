select 'loaded with ' || round((select count(*) from incident) / extract(epoch from ended - began)) || ' incidents/s by one connection in statements of all rows; all indexes, generated columns and triggers on' from load;
select 'an incident has ' || round(avg(length(text))) || ' characters, a report ' || round((select avg(length(canonical_text)) from revision_text))
  || ', and lists ' || round(count(*)::numeric / count(distinct revision), 1) from incident;
select rpad(part, 46) || lpad(bytes::text, 7) || ' bytes for each incident' from (
  select 1 as place, 'incident and its parts, tables' as part,
         sum(pg_table_size(c.oid)) / (select count(*) from incident) as n
  from pg_class c where c.relkind = 'r' and c.relname ~ '^incident'
  union all
  select 2, 'incident and its parts, indexes', sum(pg_indexes_size(c.oid)) / (select count(*) from incident)
  from pg_class c where c.relkind = 'r' and c.relname ~ '^incident'
  union all
  select 3, '  of these the full-text index', pg_relation_size('incident_words') / (select count(*) from incident)
  union all
  select 4, '  of these the trigrams of names', (pg_relation_size('incident_person_folded') + pg_relation_size('incident_place_folded')) / (select count(*) from incident)
  union all
  select 5, 'texts of reports', pg_table_size('revision_text') / (select count(*) from incident)
  union all
  select 6, 'sections, with what is searched in them', pg_total_relation_size('section') / (select count(*) from incident)
  union all
  select 7, 'reports, revisions, claims', (pg_total_relation_size('report') + pg_total_relation_size('revision') + pg_total_relation_size('claim')) / (select count(*) from incident)
  union all
  select 8, 'all', (select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('sentence', 'load')) / (select count(*) from incident)
) as t(place, part, n), lateral (select round(n)::bigint) as r(bytes) order by place;
