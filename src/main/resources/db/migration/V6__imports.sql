-- Many reports sent at once: what was sent, what was found in it, and what became of each.

create table import_job (
  id           uuid        primary key,
  form         text        not null check (form in ('VOLUME_PDF', 'ZIP', 'NDJSON')),
  status       text        not null check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  edition      int,
  series       text        references series,
  published_on date,
  total        int         check (total >= 0),
  reason       text,
  cancelled    boolean     not null default false,
  queued_at    timestamptz not null,
  finished_at  timestamptz,
  check ((finished_at is not null) = (status in ('SUCCEEDED', 'FAILED', 'CANCELLED')))
);
comment on table import_job is 'a body with many reports; edition, series and published_on are what its sender says of all of them';
comment on column import_job.total is 'how many entries were found; null: not yet known';
comment on column import_job.reason is 'why it failed, one sentence';
comment on column import_job.cancelled is 'somebody asked to stop; the status follows when the work has stopped';

create table import_body_part (
  import_job uuid  not null references import_job on delete cascade,
  ordinal    int   not null check (ordinal >= 1),
  bytes      bytea not null,
  primary key (import_job, ordinal)
);
comment on table import_body_part is 'the body in pieces, so that nobody has to hold it whole; gone when the import has ended';

create table import_entry (
  import_job     uuid   not null references import_job on delete cascade,
  ordinal        int    not null check (ordinal >= 1),
  place          text   not null,
  state          text   not null check (state in ('PENDING', 'CREATED', 'REVISED', 'UNCHANGED', 'REJECTED')),
  text           text,
  notice_codes   text[] not null default '{}',
  notice_details text[] not null default '{}',
  country        text,
  edition        int,
  series         text,
  published_on   date,
  source_url     text,
  report         text,
  reason         text,
  reason_code    text   references notice_code,
  primary key (import_job, ordinal),
  check ((text is not null) = (state = 'PENDING')),
  check ((reason is not null) = (state = 'REJECTED'))
);
comment on table import_entry is 'what was found in a body; an entry and the report made of it change in one transaction';
comment on column import_entry.place is 'where it stood in the body, for a person: "pages 77-79", a path, "line 17"';
comment on column import_entry.text is 'the canonical text, until it is taken';
create index import_entry_pending on import_entry (import_job, ordinal) where state = 'PENDING';

-- The table of db-scheduler: which work waits, who does it, and whether that one is still alive.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
