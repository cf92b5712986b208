-- The triggers of the service look the text of a section up; in a load it comes along with the heading, behind a line break.
create function load_section() returns trigger language plpgsql set search_path from current as $$
begin
  new.words := search_words(new.heading);
  new.heading := split_part(new.heading, E'\n', 1);
  return new;
end
$$;
create trigger load_section before insert on section for each row execute function load_section();
