-- Which claims answer for which days, resolved when something is written and not at each question: a day is then one look into an index.
-- What was known at an earlier moment is still resolved when somebody asks for it (ResolutionSql).

create table answer (
  country      text    not null,
  indicator    text    not null,
  jurisdiction text    not null,
  first_day    date    not null,
  next_day     date    not null check (next_day > first_day),
  claim        bigint  not null references claim on delete cascade,
  place        int     not null check (place >= 1),
  covers       boolean not null,
  primary key (country, indicator, jurisdiction, first_day, claim)
);
comment on table answer is 'the claims in force in each stretch of days between two on which something can change; triggers keep it';
comment on column answer.next_day is 'the first day after the stretch; infinity: there is none';
comment on column answer.place is '1: it answers; above: what another source surely says besides, the best first';
comment on column answer.covers is 'whether the claim is of these days, not carried forward to them';

-- The end comes first: mostly somebody asks for today, and few stretches end later.
create index answer_of_country on answer (country, indicator, next_day, first_day);
create index answer_of_all on answer (indicator, next_day, first_day);
create index answer_of_claim on answer (claim);

-- The same as ResolutionSql finds for all days (EVERY_CHANGE), of one subject and of what is known now. Whoever changes one changes the
-- other; AnswersTest compares what they find. Two things make it fast where many claims meet many stretches: where anybody speaks of a
-- stretch, only those claims are ranked that do; and rows that stay as they are are not written.
create function resolve_answers_of(its_country text, its_indicator text, its_jurisdiction text) returns void
  language plpgsql volatile set search_path from current as
$$
begin
  with said as materialized (
    select c.id, c.source, c.source_rank, c.published_on, c.holds_from, c.holds_to, c.stated_from, c.stated_to, c.sure_from, c.sure_to,
           c.sure, c.valid_until, k.ends_on,
           min(coalesce(c.published_on, '-infinity')) over (partition by c.source)
             = max(coalesce(c.published_on, '-infinity')) over (partition by c.source) as published_once
    from claim c join country k on k.iso3 = c.country
    where c.country = its_country and c.indicator = its_indicator and c.jurisdiction = its_jurisdiction and c.retracted_at is null
  ), stretch as materialized (
    select day, next_day,
           exists (select from said s
                   where s.source_rank < 9 and s.holds_from <= day
                     and (s.holds_to >= day or s.stated_from <= day and s.stated_to >= day)) as subject_spoken
    from (select day, lead(day) over (order by day) as next_day
          from (select distinct edge.day
                from said s cross join lateral (values (s.holds_from), (s.holds_to + 1), (s.stated_from), (s.stated_to + 1),
                                                       (s.sure_from), (s.sure_to + 1), (s.ends_on)) as edge(day)
                where edge.day is not null) as edges) as stretches
  ), known as (
    select s.id, s.source, s.source_rank, s.holds_from, s.stated_to, s.valid_until, a.day, a.next_day, a.subject_spoken,
           s.holds_to >= a.day as covers, spoken.speaks, spoken.sure,
           -- Of the whole source, also of its claims that are not ranked here.
           case when s.published_once then s.published_on
                else (select max(o.published_on) from said o where o.source = s.source and o.holds_from <= a.day) end as source_published_on
    from said s
      join stretch a on s.holds_from <= a.day and (s.ends_on is null or a.day < s.ends_on)
      cross join lateral (select s.holds_to >= a.day or s.stated_from <= a.day and s.stated_to >= a.day as speaks,
                                 coalesce(s.sure @> a.day, false) as sure) as spoken
    where spoken.speaks or spoken.sure or not a.subject_spoken
  ), of_source as (
    select *, bool_or(speaks) over source as source_speaks, bool_or(sure) over source as source_is_sure,
           coalesce(min(source_rank) filter (where speaks) over source, min(source_rank) over source) as class,
           max(stated_to) over source as source_stated_to
    from known
    window source as (partition by day, source)
  ), placed as (
    select *, dense_rank() over (partition by day
                                 order by class = 9, source_speaks desc,
                                          case when source_speaks then null else source_stated_to end desc,
                                          class, source_published_on desc nulls last, source) as place
    from of_source
    where source_speaks or not subject_spoken
  ), in_force as (
    select *, min(class) filter (where place = 1) over (partition by day) as answering_class
    from placed
    where covers and (sure or not source_is_sure or its_indicator not in ('DEATH_PENALTY', 'ICC'))
       or not source_speaks and valid_until is null and stated_to = source_stated_to
          and its_indicator not in ('EXECUTIONS', 'DEATH_SENTENCES')
  ), resolved as materialized (
    select day as first_day, coalesce(next_day, 'infinity') as next_day, id as claim, cast(place as int) as place, covers
    from in_force
    where place = 1 or covers and sure and answering_class is not null and (class < 9 or answering_class = 9)
  ), before as materialized (
    select first_day, next_day, claim, place, covers
    from answer
    where country = its_country and indicator = its_indicator and jurisdiction = its_jurisdiction
  ), gone as (
    delete from answer a
    where a.country = its_country and a.indicator = its_indicator and a.jurisdiction = its_jurisdiction
      and (a.first_day, a.claim) in (select first_day, claim from before except select first_day, claim from resolved)
  )
  insert into answer (country, indicator, jurisdiction, first_day, next_day, claim, place, covers)
  select its_country, its_indicator, its_jurisdiction, changed.*
  from (select * from resolved except select * from before) as changed
  on conflict (country, indicator, jurisdiction, first_day, claim)
    do update set next_day = excluded.next_day, place = excluded.place, covers = excluded.covers;
end
$$;

-- Whoever resolves waits until those who did before have committed. Each statement after that sees what they wrote (read committed), so
-- nobody leaves behind what was true without the others.
create function wait_for_answers() returns void
  language sql volatile set search_path from current as
$$
  select pg_advisory_xact_lock(4210984734);
$$;

create function resolve_answers_anew() returns void
  language plpgsql volatile set search_path from current as
$$
declare
  subject record;
begin
  perform wait_for_answers();
  for subject in
    select country, indicator, jurisdiction from claim union select country, indicator, jurisdiction from answer order by 1, 2, 3
  loop
    perform resolve_answers_of(subject.country, subject.indicator, subject.jurisdiction);
  end loop;
end
$$;
comment on function resolve_answers_anew is 'for those who load past the triggers';

select resolve_answers_anew();

-- What a transaction changed is resolved when it ends, each subject once.
create table answer_due (
  writer       xid8 not null default pg_current_xact_id(),
  country      text not null,
  indicator    text not null,
  jurisdiction text not null,
  primary key (writer, country, indicator, jurisdiction)
);
comment on table answer_due is 'subjects of which this transaction changed a claim; empty for all others';
comment on column answer_due.writer is 'which transaction, so that two that write of one subject do not wait for each other here';

create function resolve_when_due() returns trigger
  language plpgsql set search_path from current as
$$
declare
  subject record;
begin
  -- The first row stands for all of its transaction; the others then find that nothing is due.
  if exists (select from answer_due d
             where (d.writer, d.country, d.indicator, d.jurisdiction) = (new.writer, new.country, new.indicator, new.jurisdiction)) then
    perform wait_for_answers();
    for subject in
      with due as (delete from answer_due where writer = new.writer returning country, indicator, jurisdiction)
      select * from due order by country, indicator, jurisdiction
    loop
      perform resolve_answers_of(subject.country, subject.indicator, subject.jurisdiction);
    end loop;
  end if;
  return null;
end
$$;
create constraint trigger answer_due after insert on answer_due
  deferrable initially deferred for each row execute function resolve_when_due();

create function claim_makes_due() returns trigger
  language plpgsql set search_path from current as
$$
begin
  if tg_op <> 'INSERT' then
    insert into answer_due (country, indicator, jurisdiction) values (old.country, old.indicator, old.jurisdiction) on conflict do nothing;
  end if;
  if tg_op <> 'DELETE' then
    insert into answer_due (country, indicator, jurisdiction) values (new.country, new.indicator, new.jurisdiction) on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger claim_comes_or_goes after insert or delete on claim
  for each row execute function claim_makes_due();
-- A name that is taken out, and all else that is not asked for here, changes no answer.
create trigger claim_changes after update on claim
  for each row
  when ((old.country, old.indicator, old.jurisdiction, old.stated_from, old.stated_to, old.holds_from, old.holds_to, old.sure_from,
         old.sure_to, old.source, old.source_rank, old.published_on, old.valid_until, old.retracted_at)
        is distinct from
        (new.country, new.indicator, new.jurisdiction, new.stated_from, new.stated_to, new.holds_from, new.holds_to, new.sure_from,
         new.sure_to, new.source, new.source_rank, new.published_on, new.valid_until, new.retracted_at))
  execute function claim_makes_due();

create function end_of_country_makes_due() returns trigger
  language plpgsql set search_path from current as
$$
begin
  insert into answer_due (country, indicator, jurisdiction)
  select distinct country, indicator, jurisdiction from claim where country = new.iso3
  on conflict do nothing;
  return null;
end
$$;
create trigger country_ends after update on country
  for each row when (old.ends_on is distinct from new.ends_on) execute function end_of_country_makes_due();
