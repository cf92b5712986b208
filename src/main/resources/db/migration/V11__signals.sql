-- Tells every server what has been committed, so that none has to ask all the time. Servers look besides: a pooler of connections may
-- swallow what is told.

create function tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('rapporteur_change', (select max(sequence) from added)::text);
  return null;
end
$$;
create trigger change_is_told after insert on change
  referencing new table as added
  for each statement execute function tell_change();
comment on function tell_change is 'the payload is the sequence of the last change';

-- Countries and their names make no changes, and every server keeps them in memory.
create function tell_reference_data() returns trigger language plpgsql as $$
begin
  perform pg_notify('rapporteur_change', '');
  return null;
end
$$;
create trigger dataset_is_told after insert or update on dataset
  for each statement execute function tell_reference_data();

-- Servers remember for some seconds whose a key is.
create function tell_key() returns trigger language plpgsql as $$
begin
  perform pg_notify('rapporteur_key', '');
  return null;
end
$$;
create trigger api_key_is_told after insert or update of revoked_at on api_key
  for each statement execute function tell_key();
