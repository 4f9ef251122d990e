-- Lists of many incidents, claims and reports, a page at a time: what a row shows lies ready, and what
-- a list is chosen and ordered by lies in one index. All of it follows from what stands beside it.

alter table incident
  add column acts   text not null default '',  -- its kind in lower-case words, the first 600 characters
  add column glance text;                      -- what a list shows of it, as JSON
update incident set acts = left(lower(concat_ws(' ', plover, mode, acled, label)), 600);
drop index incident_newest;
create index incident_list on incident (coalesce(latest, earliest) desc nulls last, id)
  include (earliest, latest, acts) where not denial;

create index incident_long on incident (coalesce(latest, earliest), earliest)
  where coalesce(latest, earliest) > earliest and not denial;

alter table entry
  add column first_day date,                   -- on which it can have been said or holds, or was published
  add column last_day  date;
update entry e set first_day = coalesce(e.earliest, e.latest, r.published),
  last_day = coalesce(e.latest, r.published, e.earliest) from report r where r.id = e.report;
drop index entry_latest;
create index entry_list on entry (kind, last_day desc nulls last, id)
  include (first_day, report, seq) where ended is null;
create index entry_long on entry (kind, last_day, first_day) where last_day > first_day and ended is null;

drop index report_newest;
create index report_list on report (published desc nulls last, id) include (sensitivity);

-- an index answers alone where few pages have changed since the last vacuum
alter table incident set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table entry set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table report set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table telling set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
