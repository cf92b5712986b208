-- How many incidents of a country there are of each act. :country
select a.act, cast(count(distinct i.key) as int) as incidents
from incident i join revision v on v.id = i.revision left join incident_act a on a.incident = i.key
where v.superseded_at is null and i.country = :country
group by a.act order by a.act
