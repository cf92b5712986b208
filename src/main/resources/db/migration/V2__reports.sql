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

create table section (
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null check (ordinal >= 1),
  heading    text   not null,
  topic      text   not null,
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

create table notice (
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null,
  code       text   not null,
  detail     text   not null,
  span_start int,
  span_end   int,
  primary key (revision, ordinal),
  check ((span_start is null) = (span_end is null))
);
