-- Reports, their revisions and what was read from each.

create table series (
  code          text primary key check (code ~ '^[a-z][a-z0-9]*$'),
  title         text not null unique,
  publisher     text not null,
  rights_holder text not null,
  rights_notice text not null,
  text_policy   text not null check (text_policy in ('FULL_TEXT', 'EXCERPTS')),
  sample        boolean not null
);
comment on column series.sample is 'its reports are samples: they answer only where no other source does';

create table report (
  id      text primary key,
  series  text not null references series,
  edition int  not null check (edition between 1900 and 2200),
  country text not null references country,
  unique (series, edition, country),
  check (id = series || '-' || edition || '-' || lower(country))
);
create index report_by_country on report (country, edition);

create table revision (
  id                   bigint primary key,
  report               text not null references report,
  number               int  not null check (number >= 1),
  title                text,
  country_as_published text,
  published_on         date,
  coverage_from        date not null,
  coverage_to          date not null check (coverage_to >= coverage_from),
  citation             text,
  source_url           text,
  sha256               text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  summary_start        int,
  summary_end          int,
  recorded_at          timestamptz not null,
  superseded_at        timestamptz check (superseded_at >= recorded_at),
  unique (report, number),
  check ((summary_start is null) = (summary_end is null))
);
create sequence revision_seq increment by 50;
create unique index revision_current on revision (report) where superseded_at is null;
comment on table revision is 'one text of a report; the current one is not superseded';

create table revision_text (
  revision       bigint primary key references revision on delete cascade,
  canonical_text text not null check (canonical_text <> '')
);
comment on column revision_text.canonical_text is 'Unicode NFC, \n line ends; all offsets count code points into it';

create table topic (
  code text primary key
);
insert into topic (code) values
  ('BACKGROUND'), ('HUMAN_RIGHTS_INSTITUTIONS'), ('LEGAL_DEVELOPMENTS'), ('DEATH_PENALTY'), ('TORTURE'),
  ('DEATHS_IN_CUSTODY'), ('DETENTION_CONDITIONS'), ('ARBITRARY_DETENTION'), ('UNLAWFUL_KILLINGS'),
  ('ENFORCED_DISAPPEARANCES'), ('ARMED_CONFLICT'), ('COUNTER_TERRORISM'), ('POLICE_AND_SECURITY_FORCES'),
  ('UNFAIR_TRIALS'), ('PRISONERS_OF_CONSCIENCE'), ('FREEDOM_OF_EXPRESSION'), ('FREEDOM_OF_ASSEMBLY'),
  ('FREEDOM_OF_ASSOCIATION'), ('FREEDOM_OF_RELIGION'), ('HUMAN_RIGHTS_DEFENDERS'), ('ELECTIONS'), ('IMPUNITY'),
  ('INTERNATIONAL_JUSTICE'), ('REFUGEES'), ('FORCED_RETURNS'), ('MIGRANTS_RIGHTS'), ('FORCED_EVICTIONS'),
  ('DISCRIMINATION'), ('MINORITIES'), ('INDIGENOUS_PEOPLES'), ('WOMENS_RIGHTS'), ('CHILDRENS_RIGHTS'),
  ('LGBTI_RIGHTS'), ('TRAFFICKING'), ('ECONOMIC_AND_SOCIAL_RIGHTS'), ('CONSCIENTIOUS_OBJECTION'),
  ('PUBLISHER_ACTIVITY'), ('OTHER');
comment on table topic is 'what a section can be about; definitions in docs/codebook.md';

create table section (
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null check (ordinal >= 1),
  heading    text   not null,
  topic      text   not null references topic,
  span_start int    not null check (span_start >= 0),
  span_end   int    not null check (span_end >= span_start),
  primary key (revision, ordinal)
);

create table header_fact (
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null,
  label      text   not null,
  value      text   not null,
  span_start int    not null check (span_start >= 0),
  span_end   int    not null check (span_end >= span_start),
  primary key (revision, ordinal)
);
comment on column header_fact.value is 'as published; empty: the label stands without a value';

create table notice_code (
  code     text primary key,
  severity text not null check (severity in ('INFO', 'WARNING', 'ERROR'))
);
insert into notice_code (code, severity) values
  ('NOT_A_REPORT', 'ERROR'), ('SEVERAL_ENTRIES', 'ERROR'), ('COUNTRY_NOT_STATED', 'ERROR'),
  ('COUNTRY_UNKNOWN', 'ERROR'), ('COUNTRY_AMBIGUOUS', 'ERROR'), ('COUNTRY_DID_NOT_EXIST', 'WARNING'),
  ('COUNTRY_CONTRADICTS_HINT', 'ERROR'), ('EDITION_NOT_STATED', 'ERROR'), ('EDITION_CONTRADICTS_HINT', 'ERROR'),
  ('SERIES_NOT_STATED', 'ERROR'), ('SERIES_CONTRADICTS_HINT', 'ERROR'), ('COVERAGE_ASSUMED', 'INFO'),
  ('COVERAGE_UNREAD', 'WARNING'), ('PUBLICATION_DATE_NOT_STATED', 'INFO'), ('PUBLICATION_DATE_UNREAD', 'WARNING'),
  ('PUBLICATION_DATE_CONTRADICTS_HINT', 'WARNING'), ('HEADER_NOT_STATED', 'INFO'), ('HEADER_VALUE_MISSING', 'WARNING'),
  ('HEADER_VALUE_UNKNOWN', 'WARNING'), ('HEADER_LABEL_REPEATED', 'WARNING'), ('LEADER_NOTE_UNREAD', 'WARNING'),
  ('SECTIONS_NOT_FOUND', 'INFO');
comment on table notice_code is 'what can be noticed in a text; definitions in docs/codebook.md';

create table notice (
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null,
  code       text   not null references notice_code,
  detail     text   not null,
  span_start int,
  span_end   int,
  primary key (revision, ordinal),
  check ((span_start is null) = (span_end is null))
);
