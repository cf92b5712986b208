-- What it takes to read a text again as it was read: what its sender said, and where the reader of its bytes noticed something.

alter table revision add column hinted_on date;
comment on column revision.hinted_on is 'day of publication that the sender gave, which the text may contradict; null: none, or stored before it was kept';

alter table import_entry
  add column notice_starts int[] not null default '{}',
  add column notice_ends int[] not null default '{}',
  add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');
comment on column import_entry.notice_starts is 'where each notice stands in the text, null: of the text as a whole';
comment on column import_entry.sha256 is 'of the text as it was published, where names were taken out of it; null: it is as published';
