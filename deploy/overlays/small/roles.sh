#!/bin/sh
# Run once, on an empty PostgreSQL: a role that owns the tables and changes them, one that reads and writes rows, and one that only reads,
# by which nobody comes in where READER_PASSWORD is not set. What that one sees, each run of migrations says (docs/operation.md).
set -eu
psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\getenv reader_password READER_PASSWORD
create role rapporteur_owner login password :'owner_password';
create role rapporteur_app login password :'app_password';
create role rapporteur_reader connection limit 5;
alter role rapporteur_reader set statement_timeout = '5min';
alter role rapporteur_reader set idle_in_transaction_session_timeout = '5min';
\if :{?reader_password}
alter role rapporteur_reader login password :'reader_password';
\endif
create database rapporteur owner rapporteur_owner template template0 encoding 'UTF8';
\connect rapporteur
revoke all on database rapporteur from public;
grant connect on database rapporteur to rapporteur_app;
grant connect on database rapporteur to rapporteur_reader;
grant usage on schema public to rapporteur_reader;
alter default privileges for role rapporteur_owner grant select, insert, update, delete on tables to rapporteur_app;
alter default privileges for role rapporteur_owner grant usage, select on sequences to rapporteur_app;
SQL
