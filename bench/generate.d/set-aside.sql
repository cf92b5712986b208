-- What stands in the way of a load, as statements: "aside" takes it away; "index" (any order, two at a time), "key", "refer" and "check"
-- bring it back, in this order. Asked of the catalogue, so that a migration needs no line here. tables: what is loaded.
create temporary view loaded as
select oid, oid::regclass as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname in (:tables);
create temporary view kept as
select oid, conrelid::regclass as owner, quote_ident(conname) as name, contype as type, conindid as index, pg_get_constraintdef(oid) as definition
from pg_constraint
where contype in ('p', 'u', 'x') and conrelid in (select oid from loaded)
   or contype = 'f' and (conrelid in (select oid from loaded) or confrelid in (select oid from loaded));
-- A view that groups by a key depends on it.
create temporary view needed as
select refobjid as oid from pg_depend where refclassid = 'pg_constraint'::regclass and classid = 'pg_rewrite'::regclass;
create temporary view indexed as
select i.indexrelid as oid, i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition, a.amname as method
from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
where i.indrelid in (select oid from loaded) and i.indexrelid not in (select index from kept where type <> 'f' and oid in (select oid from needed));

select kind, statement from (
  select 1 as place, 'aside' as kind, format('alter table %s drop constraint %s', owner, name) as statement from kept where type = 'f'
  union all
  select 2, 'aside', format('alter table %s drop constraint %s', owner, name) from kept where type <> 'f' and oid not in (select oid from needed)
  union all
  select 3, 'aside', format('drop index %s', name) from indexed where oid not in (select index from kept where type <> 'f')
  union all
  select 4, 'aside', format('alter table %s disable trigger user', name) from loaded
  union all
  -- What cannot be made by several workers of PostgreSQL begins first.
  select case method when 'gin' then 5 else 6 end, 'index', definition from indexed where oid not in (select index from kept where type = 'x')
  union all
  select 6, 'index', format('alter table %s add constraint %s %s', owner, name, definition) from kept where type = 'x'
  union all
  select 7, 'key', format('alter table %s add constraint %s %s using index %s', owner, name, case type when 'p' then 'primary key' else 'unique' end, index::regclass)
  from kept where type in ('p', 'u') and oid not in (select oid from needed)
  union all
  select 8, 'refer', format('alter table %s add constraint %s %s not valid', owner, name, definition) from kept where type = 'f'
  union all
  select 9, 'check', format('alter table %s validate constraint %s', owner, name) from kept where type = 'f'
  union all
  select 10, 'refer', format('alter table %s enable trigger user', name) from loaded
) as t order by place, statement;
