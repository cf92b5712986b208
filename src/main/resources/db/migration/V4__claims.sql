-- Claims: what one source says about one country, when it held (valid time) and when we knew it (system time).

create extension if not exists btree_gist;

create table claim (
  id                  bigint primary key,
  country             text not null references country,
  indicator           text not null check (indicator in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'DEATH_PENALTY', 'ICC')),
  jurisdiction        text not null default '',
  seat                int  not null default 1 check (seat >= 1),
  value               text not null check (value <> ''),
  interim             boolean not null default false,
  acting              boolean not null default false,
  collective          boolean not null default false,
  represented_by      text,
  office_as_published text,
  as_published        text not null,
  basis               text not null check (basis in ('STATED', 'INFERRED')),

  valid_from          text,
  valid_until         text,
  stated_from         date not null,
  stated_to           date not null check (stated_to >= stated_from),
  holds_from          date not null,
  holds_to            date not null check (holds_to >= holds_from),
  sure_from           date not null,
  sure_to             date not null,
  sure                daterange generated always as
                        (case when sure_to >= sure_from then daterange(sure_from, sure_to, '[]') end) stored,

  source              text not null,
  source_rank         int  not null check (source_rank between 1 and 9),
  published_on        date,
  revision            bigint references revision,
  span_start          int,
  span_end            int check (span_end >= span_start),
  quote               text,

  recorded_at         timestamptz not null,
  retracted_at        timestamptz check (retracted_at >= recorded_at),
  known               tstzrange not null generated always as (tstzrange(recorded_at, retracted_at)) stored,

  check (indicator not in ('DEATH_PENALTY', 'ICC') or jurisdiction = '' and seat = 1),
  check (indicator <> 'DEATH_PENALTY' or value in ('ABOLITIONIST_ALL_CRIMES', 'ABOLITIONIST_ORDINARY_CRIMES',
    'ABOLITIONIST_IN_PRACTICE', 'RETENTIONIST', 'ABOLITIONIST_UNSPECIFIED')),
  check (indicator <> 'ICC' or value in ('NOT_SIGNED', 'SIGNED', 'SIGNED_INTENT_NOT_TO_RATIFY', 'SIGNATURE_NULLIFIED',
    'NOT_RATIFIED', 'RATIFIED', 'ACCEDED')),
  check ((revision is null) = (quote is null) and (revision is null) = (span_start is null)),

  -- One source says one thing at a time: what it surely holds on a day, and was known at a moment, is one claim for each seat.
  exclude using gist (source with =, country with =, indicator with =, jurisdiction with =, seat with =,
                      sure with &&, known with &&)
);
create sequence claim_seq increment by 50;
create index claim_in_force on claim (indicator, country, holds_from);
create index claim_by_revision on claim (revision);

comment on column claim.jurisdiction is 'the part of the country that it is about; empty: the whole country';
comment on column claim.seat is 'tells apart several holders of one office at one time: 1, or the place in a collective';
comment on column claim.value is 'a name for an office, a code otherwise';
comment on column claim.valid_from is 'reduced-precision ISO 8601 date as the source gives it; null: not given';
comment on column claim.stated_from is 'first day of the period that the source speaks of';
comment on column claim.holds_from is 'first day on which it can have held; with holds_to the longest reading of its dates';
comment on column claim.sure_from is 'first day on which it surely held; with sure_to the shortest reading, which may be empty';
comment on column claim.source_rank is '1 depositary or curated data, 2 report, 3 inferred from a report, 9 sample';

create table change (
  sequence bigint generated always as identity primary key,
  at       timestamptz not null,
  kind     text not null check (kind in ('CREATED', 'REVISED')),
  report   text not null references report,
  revision int  not null,
  reason   text,
  role     text not null check (role in ('EDITOR', 'ADMIN', 'SYSTEM'))
);
comment on table change is 'what changed in the reports, oldest first';

create table api_key (
  name       text primary key,
  role       text not null check (role in ('READER', 'EDITOR', 'ADMIN')),
  sha256     text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null
);
comment on table api_key is 'who may write; the keys themselves are not kept';
