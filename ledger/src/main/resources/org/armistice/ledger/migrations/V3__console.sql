-- What the console asks for: incidents on a map, by side, outlet and standing; accounts, their sessions
-- and the audit of what was asked of the server.

-- derived -------------------------------------------------------------------------------------------

alter table incident
  add column place      text,              -- key of where it was; null when not stated
  add column place_name text,
  add column grain      text,              -- SPOT, DISTRICT, REGION, COUNTRY
  add column within     text[] not null default '{}', -- keys of what contains it, smallest first
  add column country    text,
  add column latitude   double precision,  -- of a point that stands for the place
  add column longitude  double precision,
  add column point_kind text,
  add column outlets    text[] not null default '{}', -- that tell of it, lower case
  add column standing   text not null default '',
  add column disputed   text[] not null default '{}'; -- the matters on which its reports differ
create index incident_newest on incident (coalesce(latest, earliest) desc nulls last, id) where not denial;
create index incident_place on incident (place) where not denial;
create index incident_outlets on incident using gin (outlets);

create table party (
  incident text not null,
  role     text not null,                  -- doer, target
  side     text not null,
  label    text not null,
  primary key (incident, role, side)
);
create index party_side on party (side);

create index entry_latest on entry (kind, latest desc nulls last, id);
create index pair_doubt on pair (score desc, one, other) where kind = 'POSSIBLY_SAME';
create index report_newest on report (published desc nulls last, id);
create index report_outlet on report (outlet);

-- beside the record: no part of the log, of its digests, or of an export ------------------------------

create table account (
  name     text primary key,
  role     text not null,                  -- reader, coder, reviewer, administrator
  password text not null,                  -- algorithm, rounds, salt and hash
  open     boolean not null default true,  -- false: may not sign in
  sealed   boolean not null default false, -- may see sealed reports
  made     timestamptz not null,
  signed   timestamptz                     -- last sign-in
);

create table session (
  token   text primary key,                -- SHA-256 of what the browser holds
  account text not null references account on delete cascade,
  begun   timestamptz not null,
  used    timestamptz not null
);
create index session_account on session (account);

create table audit (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  who     text,                            -- null: nobody was signed in
  address text,
  action  text not null,                   -- method and path
  subject text,
  status  integer not null
);
