-- Sources besides reports: releases of reference data, and corrections by editors. Who changed what, and why.

alter table country add column ends_on date;
alter table country add column successors text[] not null default '{}';
comment on column country.ends_on is 'first day on which it certainly was no more, on any reading of its end; null: it exists';
comment on column country.successors is 'alpha-3 codes of what came after it';

create table dataset_release (
  id              bigint primary key,
  dataset         text not null,
  version         int  not null check (version >= 1),
  title           text not null,
  publisher       text not null,
  published_on    date,
  source_url      text,
  retrieved_on    date not null,
  terms           text not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  redacted_sha256 text check (redacted_sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at     timestamptz not null,
  superseded_at   timestamptz check (superseded_at >= recorded_at),
  unique (dataset, version)
);
create sequence dataset_release_seq increment by 50;
create unique index dataset_release_current on dataset_release (dataset) where superseded_at is null;
comment on table dataset_release is 'one release of a reference table';

create table dataset_text (
  release        bigint primary key references dataset_release on delete cascade,
  canonical_text text not null check (canonical_text <> '')
);
comment on table dataset_text is 'the rows of a release; claims count their spans in it as those of a report do';

create table correction (
  id              bigint primary key,
  title           text not null,
  source_url      text,
  published_on    date,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  redacted_sha256 text check (redacted_sha256 ~ '^[0-9a-f]{64}$'),
  canonical_text  text not null check (canonical_text <> ''),
  reason          text not null,
  role            text not null check (role in ('EDITOR', 'ADMIN', 'SYSTEM')),
  recorded_at     timestamptz not null
);
create sequence correction_seq increment by 50;
comment on table correction is 'what an editor added or put right, with the words of the source that the editor relies on';

alter table revision add column redacted_sha256 text check (redacted_sha256 ~ '^[0-9a-f]{64}$');
comment on column revision.redacted_sha256 is 'of the text as it is stored since a name was taken out of it; null: it is as published';

alter table claim
  add column release bigint references dataset_release,
  add column correction bigint references correction,
  add column participation text
    check (participation in ('STATE_PARTY', 'SIGNATORY', 'NO_ACTION', 'WITHDRAWN', 'UNDETERMINED')),
  add column signed_on date,
  add column deposited_on date,
  add column in_force_on date,
  add column withdrawal_notified_on date,
  add column withdrawn_on date,
  add column at_least int,
  add column at_most int check (at_most >= at_least),
  add column qualifier text
    check (qualifier in ('EXACTLY', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'MORE_THAN', 'ORDER_OF_MAGNITUDE')),
  add column retraction_reason text,
  add column retraction_role text check (retraction_role in ('EDITOR', 'ADMIN', 'SYSTEM'));

update claim set participation = case value
    when 'NOT_SIGNED' then 'NO_ACTION'
    when 'NOT_RATIFIED' then 'UNDETERMINED'
    when 'RATIFIED' then 'STATE_PARTY'
    when 'ACCEDED' then 'STATE_PARTY'
    else 'SIGNATORY' end
  where indicator = 'ICC';

-- The claims of reports had words and a span, and the rows of other sources have them as well.
alter table claim
  drop constraint claim_indicator_check,
  drop constraint claim_source_rank_check,
  drop constraint claim_check4,
  drop constraint claim_check7,
  alter column span_start set not null,
  alter column span_end set not null,
  alter column quote set not null,
  add check (indicator in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'DEATH_PENALTY', 'ICC', 'EXECUTIONS', 'DEATH_SENTENCES')),
  add check (source_rank between 0 and 9),
  add check (indicator in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT') or jurisdiction = '' and seat = 1),
  add check ((indicator = 'ICC') = (participation is not null)),
  add check ((indicator in ('EXECUTIONS', 'DEATH_SENTENCES')) = (qualifier is not null)),
  add check (num_nonnulls(revision, release, correction) = 1),
  add check (retraction_reason is null or retracted_at is not null);
create index claim_by_source on claim (source, country);

comment on column claim.participation is 'what the country is to the Court by this claim: by the dates of a depositary, else by the words';
comment on column claim.deposited_on is 'day of deposit of the ratification or accession; this and the other dates: as far as the source had them then';
comment on column claim.at_least is 'of a figure; null with at_most: the words give no bound on that side';
comment on column claim.source_rank is '0 correction, 1 depositary or curated data, 2 report, 3 inferred, 9 sample';
comment on column claim.retraction_reason is 'why it is no longer held, one sentence';

-- What changed, for those who follow: a row becomes visible only after all rows with a lower sequence have.
alter table change
  drop constraint change_kind_check,
  alter column report drop not null,
  alter column revision drop not null,
  add column country text references country,
  add column dataset text,
  add column version int,
  add column claim bigint,
  add column takedown bigint,
  add check (kind in ('CREATED', 'REVISED', 'DATASET_LOADED', 'CLAIM_ADDED', 'CLAIM_CORRECTED', 'CLAIM_RETRACTED', 'TAKEDOWN'));
update change c set country = (select country from report where id = c.report);
create index change_by_time on change (at);
comment on table change is 'what changed, in the order in which it became visible';

-- Names that somebody had taken out: only their hashes are kept, so that they do not come back with the next text.
create table takedown (
  id      bigint primary key,
  country text references country,
  reason  text not null,
  role    text not null check (role in ('EDITOR', 'ADMIN', 'SYSTEM')),
  taken_at timestamptz not null,
  texts   int not null,
  claims  int not null,
  incidents int not null
);
create sequence takedown_seq increment by 50;
comment on table takedown is 'the tombstone of a name: who had it taken out and why, and from how much; null country: from all';

create table takedown_name (
  takedown bigint not null references takedown on delete cascade,
  words    int  not null check (words between 1 and 12),
  hash     text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (takedown, hash)
);
comment on table takedown_name is 'hash: SHA-256 of this installation''s salt and the folded name; words: of how many words it consists';

create table takedown_salt (
  salt uuid not null default gen_random_uuid()
);
create unique index takedown_salt_once on takedown_salt ((true));
insert into takedown_salt default values;
