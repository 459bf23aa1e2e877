-- Files that are read into the register: what was given, how it is understood, what became of it.
create table stakeholders.import (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  file_name text not null check (length(file_name) between 1 and 200),
  settings jsonb not null,
  version integer not null default 1,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.import (initiative, id desc);
create index on stakeholders.import (by) where by is not null;
create index on stakeholders.import (at);

-- The file itself; forgotten after a week.
create table stakeholders.import_file (
  import bigint primary key references stakeholders.import on delete cascade,
  content bytea not null
);
-- What somebody wrote instead of what the file says.
create table stakeholders.import_fix (
  import bigint not null references stakeholders.import on delete cascade,
  place integer not null,
  field text not null,
  value text not null check (length(value) <= 4000),
  primary key (import, place, field)
);
-- Which rows are somebody known, somebody else, or left out.
create table stakeholders.import_choice (
  import bigint not null references stakeholders.import on delete cascade,
  place integer not null,
  choice text not null,
  primary key (import, place)
);
-- What the last check found; it holds for one version of the import.
create table stakeholders.import_check (
  import bigint primary key references stakeholders.import on delete cascade,
  version integer not null,
  found jsonb not null
);
-- Work in the background. Whoever takes the row away cancels it.
create table stakeholders.import_work (
  import bigint primary key references stakeholders.import on delete cascade,
  storing boolean not null,
  by bigint not null references accounts.account on delete cascade,
  at timestamptz not null default clock_timestamp(),
  done integer not null default 0,
  total integer not null,
  told_at timestamptz not null default clock_timestamp()
);
create index on stakeholders.import_work (by);
-- Work in the background that failed, until somebody goes on.
create table stakeholders.import_failure (
  import bigint primary key references stakeholders.import on delete cascade,
  storing boolean not null,
  reason text not null,
  at timestamptz not null default clock_timestamp()
);
create table stakeholders.import_stored (
  import bigint primary key references stakeholders.import on delete cascade,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  assessed integer not null,
  left_out integer not null,
  groupings bigint[] not null,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.import_stored (by) where by is not null;
create table stakeholders.import_taken_back (
  import bigint primary key references stakeholders.import on delete cascade,
  removed integer not null,
  restored integer not null,
  kept text[] not null,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.import_taken_back (by) where by is not null;
