-- The status of the death penalty in all countries on a day. :day, :most
with known as (
  select c.*, c.holds_to >= :day as covers,
         c.holds_to >= :day or c.stated_from <= :day and c.stated_to >= :day as speaks,
         coalesce(c.sure @> cast(:day as date), false) as sure_that_day
  from claim c join country k on k.iso3 = c.country
  where c.indicator = 'DEATH_PENALTY'
    and c.holds_from <= :day and (k.ends_on is null or :day < k.ends_on) and c.known @> now()
), of_source as (
  select *, bool_or(speaks) over source as source_speaks, bool_or(sure_that_day) over source as source_is_sure,
         coalesce(min(source_rank) filter (where speaks) over source, min(source_rank) over source) as class,
         max(stated_to) over source as source_stated_to, max(published_on) over source as source_published_on
  from known
  window source as (partition by country, indicator, jurisdiction, source)
), placed as (
  select *, dense_rank() over (partition by country, indicator, jurisdiction
                               order by class = 9, source_speaks desc,
                                        case when source_speaks then null else source_stated_to end desc,
                                        class, source_published_on desc nulls last, source) as place
  from of_source
)
select p.id as claim, p.country, k.name as country_name, p.indicator, p.value, p.valid_from, p.valid_until,
       case when p.sure_that_day then 'CERTAIN' else 'POSSIBLE' end as certainty, not p.source_speaks as carried_forward,
       cast(p.stated_from as text) as stated_from, cast(p.stated_to as text) as stated_to, p.interim, p.acting, p.collective,
       p.represented_by, p.jurisdiction, p.office_as_published, p.basis, p.as_published, p.source,
       coalesce(v.title, d.title, x.title) as title, coalesce(e.publisher, d.publisher) as publisher, s.heading as section,
       p.span_start, p.span_end, p.quote, coalesce(v.sha256, d.sha256, x.sha256) as sha256
from placed p
  join country k on k.iso3 = p.country
  left join revision v on v.id = p.revision
  left join report r on r.id = v.report
  left join series e on e.code = r.series
  left join section s on s.revision = p.revision and s.span_start <= p.span_start and s.span_end > p.span_start
  left join dataset_release d on d.id = p.release
  left join correction x on x.id = p.correction
where p.place = 1
  and (p.covers and (p.sure_that_day or not p.source_is_sure)
       or not p.source_speaks and p.valid_until is null and p.stated_to = p.source_stated_to)
order by p.country, p.indicator, p.jurisdiction, p.holds_from, p.id
limit :most
