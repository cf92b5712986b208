#!/bin/sh
# Run once, on an empty PostgreSQL: a role that owns the tables and changes them, and one that reads and writes rows.
set -eu
psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
create role rapporteur_owner login password :'owner_password';
create role rapporteur_app login password :'app_password';
create database rapporteur owner rapporteur_owner template template0 encoding 'UTF8';
\connect rapporteur
revoke all on database rapporteur from public;
grant connect on database rapporteur to rapporteur_app;
alter default privileges for role rapporteur_owner grant select, insert, update, delete on tables to rapporteur_app;
alter default privileges for role rapporteur_owner grant usage, select on sequences to rapporteur_app;
SQL
