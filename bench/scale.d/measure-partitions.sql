select name, round(ms, 2), rows, tables from trial, lateral measured(sql, :runs) order by n;
