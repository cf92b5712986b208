-- What it costs to add incidents to those that are there: 5,000 of them in one statement, undone each time.
create function added(preparation text) returns numeric language plpgsql as
$$
declare
  began timestamptz;
  took numeric;
begin
  begin
    execute preparation;
    began := clock_timestamp();
    insert into incident (key, id, revision, ordinal, section, span_start, span_end, text, earliest, latest)
    select 1000000000 + key, id || '-more', revision, ordinal + 1000000, section, span_start, span_end, text, earliest, latest
    from incident order by key limit 5000;
    took := extract(epoch from clock_timestamp() - began) * 1000 / 5000;
    raise exception 'undo';
  exception when raise_exception then
    return took;
  end;
end
$$;
select 'one incident more costs ' || round(whole, 3) || ' ms; ' || round((whole - bare) / whole * 100) || ' % of that is the full-text index, '
  || round(vector / whole * 100) || ' % the vector that it holds'
from (select percentile_cont(0.5) within group (order by added(''))::numeric as whole,
             percentile_cont(0.5) within group (order by added('drop index incident_words'))::numeric as bare
      from generate_series(1, 3)) as a,
     lateral (select added('alter table incident alter column words drop expression; alter table incident alter column words drop not null') as without) as b,
     lateral (select whole - without - (whole - bare) as vector) as c;
