-- Keys that administrators make and revoke, and who wrote what.

alter table api_key drop constraint api_key_pkey;
alter table api_key
  add column id bigint generated always as identity primary key,
  add column hint text,
  add column last_used_on date,
  add column revoked_at timestamptz check (revoked_at >= created_at),
  add column made_at_start boolean not null default false;
update api_key set made_at_start = true where name = 'editor';
create unique index api_key_open_name on api_key (name) where revoked_at is null;
comment on table api_key is 'who may read and write; the keys themselves are not kept';
comment on column api_key.hint is 'how the key begins, to tell it from others; null: made before hints were kept';
comment on column api_key.made_at_start is 'made by the first start: gives way to a key of editors that is set';

create table audit_entry (
  sequence   bigint generated always as identity primary key,
  at         timestamptz not null,
  credential text not null check (credential in ('SETTING', 'KEY', 'TOKEN')),
  bearer     text not null,
  role       text check (role in ('READER', 'EDITOR', 'ADMIN')),
  method     text not null,
  operation  text,
  path       text not null,
  status     int  not null check (status between 100 and 599),
  request_id text not null
);
comment on table audit_entry is 'each write that somebody with a key or token tried, and how it ended; no bodies, no keys';
comment on column audit_entry.role is 'null: the token gave none';
comment on column audit_entry.operation is 'operationId in the contract; null: there is none at that address';
