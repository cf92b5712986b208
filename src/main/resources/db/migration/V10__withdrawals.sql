-- Reports that are no longer served, and why.

alter table report
  add column withdrawn_at timestamptz,
  add column withdrawal_reason text,
  add check ((withdrawn_at is null) = (withdrawal_reason is null));
comment on column report.withdrawn_at is 'since when it is withdrawn; it then has no current revision. Null: it is served';

alter table change
  drop constraint change_kind_check,
  add check (kind in ('CREATED', 'REVISED', 'WITHDRAWN', 'REINSTATED', 'DATASET_LOADED', 'CLAIM_ADDED', 'CLAIM_CORRECTED',
                      'CLAIM_RETRACTED', 'TAKEDOWN'));

insert into notice_code (code, severity) values ('REPORT_WITHDRAWN', 'ERROR');
