-- Sequences go on behind what was loaded: the service takes numbers up to 50 below what a sequence says.
select setval('revision_seq', (select max(id) from revision) + 50),
       setval('incident_seq', (select max(key) from incident) + 50),
       setval('claim_seq', (select max(id) from claim) + 50);
select count_incidents_anew();
select resolve_answers_anew();
