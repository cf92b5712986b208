-- Incidents: who did what to whom, when and where, each part with its words and how sure it is.

create table act (
  code text primary key
);
insert into act (code) values
  ('DEATH_SENTENCE'), ('EXECUTION'), ('EXTRAJUDICIAL_EXECUTION'), ('KILLING_CROWD_CONTROL'), ('DEATH_IN_CUSTODY'),
  ('DEATH_FROM_TORTURE'), ('TORTURE'), ('ILL_TREATMENT'), ('RAPE'), ('THREAT_OR_HARASSMENT'), ('DEATH_THREAT'), ('ASSAULT'),
  ('ARREST'), ('DETENTION'), ('ENFORCED_DISAPPEARANCE'), ('ABDUCTION'), ('FORCED_EVICTION'), ('CENSORSHIP'),
  ('ATTACK_ON_MEDIA'), ('RESTRICTION_ON_RELIGION'), ('BAN_OF_GROUP'), ('LIMIT_ON_ASSEMBLY'), ('DENIAL_OF_CANDIDACY'),
  ('EXPULSION'), ('REFOULEMENT'), ('UNFAIR_TRIAL'), ('IMPRISONMENT'), ('DETENTION_CONDITIONS'), ('FABRICATED_CHARGE'),
  ('OTHER');
comment on table act is 'what can be done to someone; definitions in docs/codebook.md';

create table incident (
  key        bigint primary key,
  id         text   not null,
  revision   bigint not null references revision on delete cascade,
  ordinal    int    not null check (ordinal >= 1),
  section    int,
  span_start int    not null check (span_start >= 0),
  span_end   int    not null check (span_end > span_start),
  text       text   not null,
  earliest   date,
  latest     date check (latest >= earliest),
  words      tsvector not null generated always as (to_tsvector('english', text)) stored,
  unique (revision, ordinal),
  unique (id, revision),
  foreign key (revision, section) references section (revision, ordinal) deferrable initially deferred
);
create sequence incident_seq increment by 50;
create index incident_words on incident using gin (words);
create index incident_by_time on incident (earliest, latest);
comment on column incident.id is 'report id and fingerprint of the text: the same in every revision that tells of it alike';

create table incident_act (
  incident   bigint not null references incident on delete cascade,
  ordinal    int    not null,
  act        text   not null references act,
  confidence text   not null check (confidence in ('STATED', 'LIKELY', 'GUESSED')),
  span_start int    not null,
  span_end   int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);
create index incident_act_by_code on incident_act (act, incident);

create table incident_date (
  incident     bigint not null references incident on delete cascade,
  ordinal      int    not null,
  began        text   not null,
  ended        text   not null,
  as_published text   not null,
  confidence   text   not null check (confidence in ('STATED', 'LIKELY', 'GUESSED')),
  span_start   int    not null,
  span_end     int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);

create table incident_place (
  incident   bigint not null references incident on delete cascade,
  ordinal    int    not null,
  name       text   not null,
  confidence text   not null check (confidence in ('STATED', 'LIKELY', 'GUESSED')),
  span_start int    not null,
  span_end   int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);
create index incident_place_by_name on incident_place (lower(name));

create table incident_person (
  incident   bigint not null references incident on delete cascade,
  ordinal    int    not null,
  name       text   not null,
  spellings  text[] not null check (cardinality(spellings) >= 1),
  role       text   not null check (role in ('VICTIM', 'OFFICIAL', 'OTHER', 'UNKNOWN')),
  confidence text   not null check (confidence in ('STATED', 'LIKELY', 'GUESSED')),
  span_start int    not null,
  span_end   int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);

create table incident_victims (
  incident     bigint not null references incident on delete cascade,
  ordinal      int    not null,
  at_least     int,
  at_most      int check (at_most >= at_least),
  qualifier    text   not null
    check (qualifier in ('EXACTLY', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'MORE_THAN', 'ORDER_OF_MAGNITUDE')),
  as_published text   not null,
  span_start   int    not null,
  span_end     int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);

create table incident_agent (
  incident     bigint not null references incident on delete cascade,
  ordinal      int    not null,
  agent        text   not null
    check (agent in ('POLICE', 'ARMED_FORCES', 'SECURITY_FORCES', 'INTELLIGENCE_SERVICE', 'PRISON_STAFF', 'COURT',
                     'GOVERNMENT', 'ARMED_GROUP', 'PRIVATE_PERSONS', 'UNIDENTIFIED')),
  as_published text   not null,
  confidence   text   not null check (confidence in ('STATED', 'LIKELY', 'GUESSED')),
  span_start   int    not null,
  span_end     int    not null check (span_end >= span_start),
  primary key (incident, ordinal)
);
