-- Countries, what they are and were called, and the regions that they lie in.
-- The rows come from reference/*.csv, loaded by the program when their content has changed.

create table region (
  m49    text primary key check (m49 ~ '^[0-9]{3}$'),
  name   text not null unique,
  parent text references region deferrable initially deferred
);
comment on table region is 'UN M49 regions: world, continents, subregions, intermediate regions';

create table country (
  iso3          text primary key check (iso3 ~ '^[A-Z]{3}$'),
  iso2          text unique check (iso2 ~ '^[A-Z]{2}$'),
  m49           text unique check (m49 ~ '^[0-9]{3}$'),
  name          text not null unique,
  official_name text,
  kind          text not null check (kind in ('STATE', 'TERRITORY', 'FORMER', 'OTHER')),
  region        text references region,
  began         text,
  ended         text,
  source        text not null
);
comment on column country.region is 'the smallest M49 region that it lies in; null: none';
comment on column country.began is 'reduced-precision ISO 8601 date; null: before 1989 or not researched';
comment on column country.ended is 'reduced-precision ISO 8601 date; null: it exists';

create table country_name (
  country text not null references country on delete cascade,
  name    text not null,
  kind    text not null check (kind in ('OFFICIAL', 'SHORT', 'HISTORIC', 'PUBLISHER', 'ALIAS')),
  began   text,
  ended   text,
  source  text not null,
  primary key (country, name, kind)
);

create table dataset (
  name      text primary key,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  loaded_at timestamptz not null
);
comment on table dataset is 'which content of each reference data set was loaded last';
