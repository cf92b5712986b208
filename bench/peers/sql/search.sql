-- What fits some words best, among incidents and sections. The passages are made for the hits of the page only. :words, :most
with asked as (
  select websearch_to_tsquery('rapporteur', :words) as query
), hits as (
  select 'INCIDENT' as kind, i.id, i.revision, i.section, i.key, ts_rank_cd(i.words, query) as rank
  from asked, incident i join revision v on v.id = i.revision
  where i.words @@ websearch_to_tsquery('rapporteur', :words) and v.superseded_at is null
  union all
  select 'SECTION', v.report || '-' || s.ordinal, s.revision, s.ordinal, null, ts_rank_cd(s.words, query)
  from asked, section s join revision v on v.id = s.revision
  where s.words @@ websearch_to_tsquery('rapporteur', :words) and v.superseded_at is null
), best as (
  select * from hits order by rank desc, id limit :most
)
select b.kind, b.id, r.country, k.name as country_name, v.report, v.title, r.edition,
       cast(v.coverage_from as text) as coverage_from, cast(v.coverage_to as text) as coverage_to,
       b.section, s.heading, s.topic, b.rank,
       ts_headline('rapporteur',
                   case when b.key is not null then (select text from incident i where i.key = b.key)
                        else (select s.heading || E'\n' || substring(t.canonical_text from s.span_start + 1
                                                                     for s.span_end - s.span_start)
                              from revision_text t where t.revision = b.revision) end,
                   query, 'StartSel=«, StopSel=», MaxWords=25, MinWords=10, MaxFragments=2, FragmentDelimiter=" … "') as headline
from asked, best b
  join revision v on v.id = b.revision
  join report r on r.id = v.report
  join country k on k.iso3 = r.country
  left join section s on s.revision = b.revision and s.ordinal = b.section
order by b.rank desc, b.id
