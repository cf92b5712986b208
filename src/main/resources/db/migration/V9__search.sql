-- Search: words whatever their accents, and names across their spellings.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- English, because the reports are; accents fold, because names in them have more spellings with them than without.
create text search configuration rapporteur (copy = english);
alter text search configuration rapporteur
  alter mapping for hword, hword_part, word with unaccent, english_stem;

-- A vector holds a megabyte at most; nobody searches for what only the end of so long a text says.
create function search_words(words text) returns tsvector
  language sql immutable strict parallel safe set search_path from current
  return to_tsvector('rapporteur', left(words, 250000));
comment on function search_words is 'what full-text search looks for in a text';

-- unaccent follows a dictionary that could be altered, so PostgreSQL does not call it immutable; ours is not altered.
create function folded(name text) returns text
  language sql immutable strict parallel safe set search_path from current
  return lower(unaccent(name));
comment on function folded is 'a name in lower case, without accents';

create function folded(names text[]) returns text
  language sql immutable strict parallel safe set search_path from current
  return lower(unaccent(array_to_string(names, ' / ')));
comment on function folded(text[]) is 'the spellings of a name in lower case, without accents, with a mark between that no name holds';

alter table incident drop column words;
alter table incident add column words tsvector not null generated always as (search_words(text)) stored;
create index incident_words on incident using gin (words);

alter table incident_person add column folded text not null generated always as (folded(spellings)) stored;
create index incident_person_folded on incident_person using gin (folded gin_trgm_ops);

alter table incident_place add column folded text not null generated always as (folded(name)) stored;
create index incident_place_folded on incident_place using gin (folded gin_trgm_ops);
drop index incident_place_by_name;

-- The words of a section stand in the text of its revision, which a generated column cannot see.
alter table section add column words tsvector;
create index section_words on section using gin (words);
comment on column section.words is 'of its heading and what stands under it; kept by triggers';

create function section_words(section section) returns tsvector
  language sql stable set search_path from current
  return (
    select search_words(section.heading || E'\n'
             || substring(t.canonical_text from section.span_start + 1 for section.span_end - section.span_start))
    from revision_text t where t.revision = section.revision
  );

create function keep_words_of_section() returns trigger
  language plpgsql set search_path from current as
$$
begin
  new.words := section_words(new);
  return new;
end
$$;
create trigger section_words before insert or update of heading, span_start, span_end on section
  for each row execute function keep_words_of_section();

create function keep_words_of_text() returns trigger
  language plpgsql set search_path from current as
$$
begin
  update section set words = section_words(section) where revision = new.revision;
  return null;
end
$$;
create trigger revision_text_words after insert or update of canonical_text on revision_text
  for each row execute function keep_words_of_text();

update section set words = section_words(section);
