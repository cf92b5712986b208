-- Search that does not find persons by name, for those to whom names are not served.

create function words_besides_names(words tsvector, report_id text) returns tsvector
  language sql stable strict parallel safe set search_path from current
  return ts_delete(words, array(
    select name.lexeme
    from incident i
      join incident_person p on p.incident = i.key
      cross join lateral unnest(to_tsvector('rapporteur', array_to_string(p.spellings, ' '))) as name
    where i.report = report_id));
comment on function words_besides_names is
  'what full-text search looks for in a text of a report, without the words of all names that the report prints';

-- An index knows all words, names too: it can tell what lacks a word that is asked for, not what holds one that is refused.
create function required_words(question tsquery) returns tsquery
  language sql immutable strict parallel safe
  return case when querytree(question) not in ('', 'T') then cast(querytree(question) as tsquery) end;
comment on function required_words is 'the part of a question that everything holds that fits it; null: there is no such part';
