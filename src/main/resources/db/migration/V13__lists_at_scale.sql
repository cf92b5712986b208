-- Lists, search and counts that cost the same however many incidents there are: copies of what they are filtered and sorted by, so that
-- one index holds filter and order, and counts that are kept with each write.

create extension if not exists btree_gin;

-- What changes every row goes faster without the indexes that come anew below.
drop index incident_words;
drop index incident_by_time;
drop index incident_act_by_code;
drop index section_words;

-- Programs from before these columns, which may run beside this schema for a while, leave them to the triggers.

alter table incident
  add column report text,
  add column country text,
  add column edition int;
update incident i set report = r.id, country = r.country, edition = r.edition
  from revision v join report r on r.id = v.report where v.id = i.revision;
alter table incident
  alter column report set not null,
  alter column country set not null,
  alter column edition set not null;
comment on column incident.report is 'of its revision; like country and edition a copy, for indexes';

create function copy_report_of_revision() returns trigger
  language plpgsql set search_path from current as
$$
begin
  select r.id, r.country, r.edition into new.report, new.country, new.edition
    from revision v join report r on r.id = v.report where v.id = new.revision;
  return new;
end
$$;
create trigger incident_report before insert on incident
  for each row when (new.report is null or new.country is null or new.edition is null) execute function copy_report_of_revision();

alter table incident_act
  add column report text,
  add column country text;
update incident_act a set report = i.report, country = i.country from incident i where i.key = a.incident;
alter table incident_act
  alter column report set not null,
  alter column country set not null;
comment on column incident_act.report is 'of its incident; like country a copy, for indexes';

create function copy_report_to_act() returns trigger
  language plpgsql set search_path from current as
$$
begin
  select i.report, i.country into new.report, new.country from incident i where i.key = new.incident;
  return new;
end
$$;
create trigger incident_act_report before insert on incident_act
  for each row when (new.report is null or new.country is null) execute function copy_report_to_act();

alter table section
  add column report text,
  add column country text,
  add column edition int;
update section s set report = r.id, country = r.country, edition = r.edition
  from revision v join report r on r.id = v.report where v.id = s.revision;
alter table section
  alter column report set not null,
  alter column country set not null,
  alter column edition set not null;
comment on column section.report is 'of its revision; like country and edition a copy, for indexes';

create trigger section_report before insert on section
  for each row when (new.report is null or new.country is null or new.edition is null) execute function copy_report_of_revision();

-- Lists come by report, and there as it tells them.
create index incident_by_report on incident (report, ordinal);
create index incident_by_country on incident (country, report, ordinal);
create index incident_by_edition on incident (edition, report, ordinal);
-- The keys of the incidents of a revision ascend as they are told.
create index incident_act_by_code on incident_act (act, report, incident);
create index incident_act_by_country on incident_act (act, country, report, incident);
create index section_by_topic on section (topic, report, ordinal);
create index section_by_topic_and_country on section (topic, country, report, ordinal);
create index section_by_edition on section (edition, report, ordinal);

-- By the year in which it began, so that a list of some days neither walks through all reports nor sorts all of those days. What went on
-- into another year is few, and looked up by itself.
create index incident_by_year on incident (cast(extract(year from earliest) as int), report, ordinal) where earliest is not null;
create index incident_by_country_and_year on incident (country, cast(extract(year from earliest) as int), report, ordinal)
  where earliest is not null;
create index incident_across_years on incident (latest) where extract(year from earliest) < extract(year from latest);
-- What the current reports speak of, for the same reason.
create index revision_by_coverage on revision (cast(extract(year from coverage_to) as int), report) where superseded_at is null;

create index incident_words on incident using gin (edition, country, words);
create index section_words on section using gin (edition, country, words);

-- Who speaks of a day, and whose is the last word before it; what is said of the past by those who speak of later times is few.
create index claim_by_time on claim
  using gist (indicator, country, daterange(least(holds_from, stated_from), greatest(holds_to, stated_to), '[]'));
create index claim_by_last_word on claim (indicator, country, jurisdiction, stated_to);
create index claim_of_the_past on claim (indicator, country, jurisdiction, stated_to) where stated_from > holds_to;

-- Counts of the incidents of current revisions, for every question that does not name a country, a time, an act and a topic at once.
create table incident_count (
  country    text not null,
  edition    int  not null,
  first_year int  not null,
  last_year  int  not null check (last_year >= first_year),
  act        text not null,
  topic      text not null,
  incidents  bigint not null,
  primary key (country, act, topic, edition, first_year, last_year)
) with (fillfactor = 70);
comment on table incident_count is 'how many incidents; ''*'' and edition 0 (with its years): of all; empty: without an act, before any heading';
comment on column incident_count.first_year is 'of what the reports speak of; to last_year';
comment on column incident_count.act is 'an incident that tells of two is counted in both, and once in ''*''';

-- What each revision has added to the counts, so that it can be taken away again whatever has become of it.
create table incident_counted (
  revision   bigint primary key references revision on delete cascade,
  country    text not null,
  edition    int  not null,
  first_year int  not null,
  last_year  int  not null,
  acts       text[] not null,
  topics     text[] not null,
  incidents  int[] not null
);
comment on table incident_counted is 'acts, topics, incidents: columns of a table of which each row is counted in incident_count';

create function keep_incident_count() returns trigger
  language plpgsql set search_path from current as
$$
begin
  insert into incident_count as kept (country, edition, first_year, last_year, act, topic, incidents)
  select place.country, year.edition, year.first, year.last, part.act, part.topic,
         sum(part.incidents * case tg_op when 'DELETE' then -1 else 1 end) as more
  from counted c
    cross join lateral unnest(c.acts, c.topics, c.incidents) as part(act, topic, incidents)
    cross join lateral (values ('*'), (c.country)) as place(country)
    cross join lateral (values (0, 0, 0), (c.edition, c.first_year, c.last_year)) as year(edition, first, last)
  where '*' in (place.country, part.act, part.topic) or year.edition = 0
  group by place.country, year.edition, year.first, year.last, part.act, part.topic
  on conflict (country, act, topic, edition, first_year, last_year) do update set incidents = kept.incidents + excluded.incidents;
  return null;
end
$$;
create trigger incident_counted_more after insert on incident_counted
  referencing new table as counted
  for each statement execute function keep_incident_count();
create trigger incident_counted_less after delete on incident_counted
  referencing old table as counted
  for each statement execute function keep_incident_count();

create view incident_to_count as
select v.id as revision, r.country, r.edition, extract(year from v.coverage_from)::int as first_year,
       extract(year from v.coverage_to)::int as last_year, told.act, about.topic, count(*)::int as incidents
from revision v
  join report r on r.id = v.report
  join incident i on i.revision = v.id
  left join section s on s.revision = i.revision and s.ordinal = i.section
  cross join lateral (
    select '*' union all
    select distinct a.act from incident_act a where a.incident = i.key union all
    select '' where not exists (select from incident_act a where a.incident = i.key)
  ) as told(act)
  cross join lateral (values ('*'), (coalesce(s.topic, ''))) as about(topic)
where v.superseded_at is null
group by v.id, r.country, r.edition, told.act, about.topic;
comment on view incident_to_count is 'what the tables say now, for a revision or for all';

create function count_incidents_of(counted_revision bigint) returns void
  language sql volatile set search_path from current as
$$
  delete from incident_counted where revision = counted_revision;
  insert into incident_counted
  select revision, country, edition, first_year, last_year, array_agg(act), array_agg(topic), array_agg(incidents)
  from incident_to_count where revision = counted_revision
  group by revision, country, edition, first_year, last_year;
$$;

create function count_incidents_anew() returns void
  language sql volatile set search_path from current as
$$
  delete from incident_counted;
  delete from incident_count;
  insert into incident_counted
  select revision, country, edition, first_year, last_year, array_agg(act), array_agg(topic), array_agg(incidents)
  from incident_to_count
  group by revision, country, edition, first_year, last_year;
$$;
comment on function count_incidents_anew is 'for those who load past the triggers';

select count_incidents_anew();

-- A revision is counted when the transaction that changed it ends: then all its parts are there.
create table incident_count_due (
  revision bigint primary key
);
comment on table incident_count_due is 'revisions that this transaction changed; empty for all others';

create function count_when_due() returns trigger
  language plpgsql set search_path from current as
$$
begin
  perform count_incidents_of(new.revision);
  delete from incident_count_due where revision = new.revision;
  return null;
end
$$;
create constraint trigger incident_count_due after insert on incident_count_due
  deferrable initially deferred for each row execute function count_when_due();

create function count_revision() returns trigger
  language plpgsql set search_path from current as
$$
begin
  insert into incident_count_due values (new.id) on conflict do nothing;
  return null;
end
$$;
create trigger revision_counts after update of report, coverage_from, coverage_to, superseded_at on revision
  for each row execute function count_revision();

create function count_part_of_revision() returns trigger
  language plpgsql set search_path from current as
$$
begin
  if tg_op <> 'INSERT' then
    insert into incident_count_due values (old.revision) on conflict do nothing;
  end if;
  if tg_op <> 'DELETE' then
    insert into incident_count_due values (new.revision) on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger incident_counts after insert or delete or update of revision, section on incident
  for each row execute function count_part_of_revision();
create trigger section_counts after insert or delete or update of revision, ordinal, topic on section
  for each row execute function count_part_of_revision();

create function count_act() returns trigger
  language plpgsql set search_path from current as
$$
begin
  insert into incident_count_due
  select distinct i.revision from incident i
  where i.key in (case when tg_op <> 'INSERT' then old.incident end, case when tg_op <> 'DELETE' then new.incident end)
  on conflict do nothing;
  return null;
end
$$;
create trigger incident_act_counts after insert or delete or update of incident, act on incident_act
  for each row execute function count_act();
