-- The first incidents of a country and act, each with its parts. :country, :act, :most
with page as (
  select a.incident as key
  from incident_act a join incident i on i.key = a.incident join revision v on v.id = i.revision
  where a.act = :act and a.country = :country and v.superseded_at is null
  group by a.report, a.incident order by a.report, a.incident limit :most
)
select i.id, i.country, k.name as country_name, i.report, v.title, i.edition, e.publisher,
       cast(v.coverage_from as text) as coverage_from, cast(v.coverage_to as text) as coverage_to,
       i.section, s.heading, s.topic, left(i.text, 300) as excerpt, cast(i.earliest as text) as earliest,
       cast(i.latest as text) as latest, i.span_start, i.span_end, v.sha256,
       (select coalesce(json_agg(json_build_object('code', a.act, 'confidence', a.confidence, 'start', a.span_start, 'end', a.span_end)
                                 order by a.ordinal), '[]')
        from incident_act a where a.incident = i.key) as acts,
       (select coalesce(json_agg(json_build_object('from', d.began, 'to', d.ended, 'asPublished', d.as_published,
                                                   'confidence', d.confidence, 'start', d.span_start, 'end', d.span_end)
                                 order by d.ordinal), '[]')
        from incident_date d where d.incident = i.key) as dates,
       (select coalesce(json_agg(json_build_object('name', l.name, 'confidence', l.confidence, 'start', l.span_start, 'end', l.span_end)
                                 order by l.ordinal), '[]')
        from incident_place l where l.incident = i.key) as places,
       (select coalesce(json_agg(json_build_object('name', p.name, 'spellings', p.spellings, 'role', p.role,
                                                   'confidence', p.confidence, 'start', p.span_start, 'end', p.span_end)
                                 order by p.ordinal), '[]')
        from incident_person p where p.incident = i.key) as persons,
       (select coalesce(json_agg(json_build_object('min', n.at_least, 'max', n.at_most, 'qualifier', n.qualifier,
                                                   'asPublished', n.as_published, 'start', n.span_start, 'end', n.span_end)
                                 order by n.ordinal), '[]')
        from incident_victims n where n.incident = i.key) as victims,
       (select coalesce(json_agg(json_build_object('code', g.agent, 'asPublished', g.as_published, 'confidence', g.confidence,
                                                   'start', g.span_start, 'end', g.span_end)
                                 order by g.ordinal), '[]')
        from incident_agent g where g.incident = i.key) as agents
from page
  join incident i on i.key = page.key
  join revision v on v.id = i.revision
  join country k on k.iso3 = i.country
  join report r on r.id = i.report
  join series e on e.code = r.series
  left join section s on s.revision = i.revision and s.ordinal = i.section
order by i.report, i.ordinal
