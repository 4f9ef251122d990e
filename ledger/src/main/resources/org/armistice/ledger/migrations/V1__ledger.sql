-- The ledger. What is under "kept" is written once and never changed: every row says by its seq which
-- entry of the log wrote it, and the entry holds a digest of all that it wrote. What is under "derived"
-- follows from it and can be made again.

-- kept ----------------------------------------------------------------------------------------------

create table log (
  seq      bigint primary key,             -- 1, 2, 3, without gaps
  at       timestamptz not null,           -- when this record learned of it
  who      text not null,
  kind     text not null,                  -- add, retract, correct, merge, split, seal, regroup
  subject  text not null,                  -- id of the report, the incident or the event
  reason   text not null,
  digest   text not null,                  -- SHA-256 of what it wrote, see the view "written"
  previous text not null,                  -- hash of the entry before
  hash     text not null                   -- SHA-256 of all of the above
);

create table report (
  id          text primary key,            -- from the SHA-256 of the bytes
  seq         bigint not null,
  sha256      text not null unique,
  outlet      text,
  title       text,
  published   date,                        -- null: not stated
  sensitivity text not null,
  record      text not null,               -- the Report record as one line of JSON
  bytes       bytea not null,              -- as they came in
  text        text not null,               -- as read
  likeness    bigint not null,             -- fingerprint of the words, for near-duplicates
  search      tsvector generated always as (to_tsvector('english', text)) stored
);
create index report_published on report (published);
create index report_seq on report (seq);
create index report_search on report using gin (search);

create table reading (
  report text not null references report,
  seq    bigint not null,
  reader text not null,                    -- version of the program that read it
  lines  text not null,                    -- its records, one JSON object a line
  primary key (report, seq)
);
create index reading_seq on reading (seq);

create table decision (
  id     text primary key,
  seq    bigint not null,
  kind   text not null,                    -- together, apart, correct, retract, seal, revoke
  one    text not null,                    -- event, report or decision
  other  text not null,                    -- the second event; empty for other kinds
  field  text not null,                    -- what is corrected; empty for other kinds
  value  text not null,
  who    text not null,
  reason text not null
);
create index decision_one on decision (one);
create index decision_other on decision (other);
create index decision_seq on decision (seq);

create table revision (
  seq      bigint not null,
  incident text not null,
  change   text not null,                  -- new, changed, ended
  what     text not null,                  -- in words, one change a line
  body     text not null,                  -- the incident as it then stood; empty where it ended
  earliest date,                           -- of the body, so that it can be found
  latest   date,
  sides    text[] not null,
  places   text[] not null,
  primary key (incident, seq)
);
create index revision_seq on revision (seq);
create index revision_days on revision (earliest, latest);

-- What the digest of a log entry is made of.
create view written as
  select seq, 'report' as place, id as name,
         concat_ws(chr(31), id, sha256, outlet, title, published::text, sensitivity, record,
                   encode(sha256(bytes), 'hex'), text, likeness::text) as content
    from report
  union all
  select seq, 'reading', report, concat_ws(chr(31), report, reader, lines) from reading
  union all
  select seq, 'decision', id, concat_ws(chr(31), id, kind, one, other, field, value, who, reason)
    from decision
  union all
  select seq, 'revision', incident, concat_ws(chr(31), incident, change, what, body) from revision;

-- derived -------------------------------------------------------------------------------------------

create table telling (
  event    text primary key,
  report   text not null,
  rank     integer not null,
  frame    text not null,
  body     text not null,                  -- the Telling as JSON
  grp      text,                           -- where it stands; null only within a transaction
  founder  boolean not null default false,
  score    double precision not null default 0,
  rule     text not null default '',
  reason   text not null default '',
  incident text
);
create index telling_report on telling (report);
create index telling_frame on telling (frame);
create index telling_grp on telling (grp);
create index telling_incident on telling (incident);

create table told (
  event   text primary key,                -- an event of a reading
  telling text not null                    -- the telling that it is part of
);
create index told_telling on told (telling);

create table block (
  key   text not null,
  event text not null,
  primary key (key, event)
);
create index block_event on block (event);

create table pair (
  one   text not null,
  other text not null,
  kind  text not null,                     -- SAME, POSSIBLY_SAME, PART_OF
  score double precision not null,
  primary key (one, other)                 -- written both ways
);

create table incident (
  id       text primary key,
  earliest date,
  latest   date,
  label    text not null,
  plover   text not null,
  mode     text,
  acled    text,
  sides    text[] not null,                -- lower-case names and sides of who did it and upon whom
  places   text[] not null,                -- lower-case name and what contains it
  denial   boolean not null,               -- told of by denials alone
  reports  integer not null,
  body     text not null                   -- the incident as JSON
);
create index incident_days on incident (earliest, latest);
create index incident_order on incident (earliest, latest, id) where not denial;
create index incident_sides on incident using gin (sides);
create index incident_places on incident using gin (places);

create table entry (
  id       text primary key,
  report   text not null,
  kind     text not null,                  -- claim, announcement, regime, trend, dispute, position, agreement
  earliest date,                           -- when it was said, announced or holds from
  latest   date,
  side     text,
  who      text,
  label    text not null,
  body     text not null                   -- the record as one line of JSON
);
create index entry_kind on entry (kind, earliest);
create index entry_report on entry (report);
create index entry_words on entry using gin (to_tsvector('english', label)) where kind = 'claim';
create index entry_side on entry (kind, side);

create table likeness (
  band   integer not null,
  bits   integer not null,
  report text not null,
  primary key (band, bits, report)
);
