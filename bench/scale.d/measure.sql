set pg_trgm.word_similarity_threshold = 0.5;
select name, round(ms, 2), rows from question, lateral measured(sql, :runs) order by n;
