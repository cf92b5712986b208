-- PLANS=file: what PostgreSQL does for each question.
create or replace function plan_of(query text) returns setof text language plpgsql as
$$ begin return query execute 'explain (analyze, buffers, timing off) ' || query; end $$;
select case when nth = 1 then E'\n-- ' || name || E'\n' else '' end || line
from question, lateral plan_of(sql) with ordinality as t(line, nth) order by n, nth;
