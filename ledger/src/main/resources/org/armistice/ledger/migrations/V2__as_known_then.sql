-- What it takes to answer as known then, to read reports again, and to make again what is derived.
-- Nothing that is kept changes: the columns that are added to kept tables follow from the others.

create index log_at on log (at, seq);
create index report_sealed on report (id) where sensitivity = 'SEALED';
create index decision_kind on decision (kind, one);

alter table revision
  add column events text[] not null default '{}',   -- that the body tells of
  add column acts   text not null default '',       -- its kind in lower-case words, to be found by
  add column denial boolean not null default false; -- told of by denials alone
update revision set
  events = array(
    select m ->> 'event' from jsonb_array_elements(body::jsonb -> 'members') m
    union
    select jsonb_array_elements_text(m -> 'retold') from jsonb_array_elements(body::jsonb -> 'members') m),
  acts = lower(concat_ws(' ', body::jsonb -> 'coding' ->> 'plover', body::jsonb -> 'coding' ->> 'mode',
    replace(body::jsonb -> 'coding' ->> 'acled', '_', ' '), body::jsonb ->> 'label')),
  denial = (body::jsonb ->> 'denialOnly')::boolean
 where body <> '';
create index revision_events on revision using gin (events);

-- derived -------------------------------------------------------------------------------------------

create table derived (
  rules integer not null                   -- version of the rules that made what is derived
);

drop table entry;
create table entry (
  id       text not null,
  report   text not null,
  seq      bigint not null,                -- entry of the log that wrote its reading
  ended    bigint,                         -- that wrote the reading in its place; null while it stands
  kind     text not null,                  -- claim, announcement, regime, trend, count, dispute,
                                           -- position, agreement
  earliest date,                           -- when it was said, announced or holds from
  latest   date,
  side     text,
  who      text,
  label    text not null,
  about    text[] not null,                -- events of its reading that it is about
  places   text[] not null,                -- lower-case names of where they were, and what contains it
  body     text not null,                  -- the record as one line of JSON
  primary key (id, seq)
);
create index entry_kind on entry (kind, earliest);
create index entry_report on entry (report);
create index entry_words on entry using gin (to_tsvector('english', label)) where kind = 'claim';
create index entry_side on entry (kind, side);

create table heir (
  event text primary key,                  -- of an earlier reading, about which somebody may have decided
  now   text not null                      -- event of the latest reading that tells of it
);

create table read_again (
  report text primary key,                 -- that a newer reader read just as it was read before
  reader text not null
);
