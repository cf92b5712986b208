-- What the role rapporteur_reader may read, where there is one; docs/operation.md says why. The only list: each run of migrations gives it
-- anew and takes away what is not in it, so a new table is kept back until somebody decides. Where only some columns are named, the others
-- hold words of texts. What a migration will drop leaves this list one version before, or that version could not run beside it.
do $$
declare
  ours regclass;
begin
  if not exists (select from pg_roles where rolname = 'rapporteur_reader') then
    return;
  end if;
  -- Servers may start at the same moment, and two cannot change the rights of one table at once.
  perform pg_advisory_xact_lock(4210984735);
  for ours in
    select oid from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm') and pg_has_role(relowner, 'usage')
  loop
    execute format('revoke all on %s from rapporteur_reader', ours);
  end loop;

  grant select on
    region, country, country_name, dataset_release,
    series, report, revision, header_fact, notice,
    incident_act, incident_agent, incident_date, incident_person, incident_place, incident_victims, incident_count,
    claim, answer,
    change, takedown,
    act, topic, notice_code
    to rapporteur_reader;
  grant select (revision, ordinal, heading, topic, span_start, span_end, report, country, edition)
    on section to rapporteur_reader;
  grant select (key, id, revision, ordinal, section, span_start, span_end, earliest, latest, report, country, edition)
    on incident to rapporteur_reader;
  grant select (id, title, source_url, published_on, sha256, redacted_sha256, reason, role, recorded_at)
    on correction to rapporteur_reader;
end
$$;
