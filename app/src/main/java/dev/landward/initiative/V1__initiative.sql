-- Initiatives: what is replaced, phases, playbook, learn board, plan.
create schema initiative;

create table initiative.initiative (
  id bigint generated always as identity primary key,
  organisation bigint not null references accounts.organisation on delete cascade,
  name text not null check (length(name) between 1 and 200),
  kind text not null,
  sector text not null,
  purpose text not null default '' check (length(purpose) <= 2000),
  begins_on date not null default current_date,
  decides_on date,
  lives_on date,
  sponsor text not null default '' check (length(sponsor) <= 200),
  started_by bigint references accounts.account on delete set null,
  started_at timestamptz not null default now()
);
create index on initiative.initiative (organisation);
create index on initiative.initiative (started_by);

-- What a member is in one initiative, beside what they are in the organisation.
create table initiative.team (
  initiative bigint not null references initiative.initiative on delete cascade,
  account bigint not null references accounts.account on delete cascade,
  role text not null,
  -- what a partner declared about conflicts of interest
  conflict text not null default '' check (length(conflict) <= 2000),
  -- what a partner helps with, in the lead's words
  scope text not null default '' check (length(scope) <= 2000),
  invited_by bigint references accounts.account on delete set null,
  since timestamptz not null default now(),
  primary key (initiative, account)
);
create index on initiative.team (account);
create index on initiative.team (invited_by);

create table initiative.legacy_system (
  initiative bigint primary key references initiative.initiative on delete cascade,
  name text not null check (length(name) between 1 and 200),
  owner text not null default '' check (length(owner) <= 200),
  contract_end date,
  yearly_cost numeric(14, 2) check (yearly_cost >= 0),
  currency char(3) not null default 'USD'
);

-- A phase is closed while its latest closing has no reopening.
create table initiative.phase_closing (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  phase text not null,
  closed_by bigint references accounts.account on delete set null,
  closed_at timestamptz not null default now(),
  override_reason text check (length(override_reason) between 1 and 2000),
  left_open text[] not null default '{}',
  check ((override_reason is null) = (cardinality(left_open) = 0))
);
create index on initiative.phase_closing (initiative, id);
create index on initiative.phase_closing (closed_by);

create table initiative.phase_reopening (
  closing bigint primary key references initiative.phase_closing on delete cascade,
  reopened_by bigint references accounts.account on delete set null,
  reopened_at timestamptz not null default now()
);
create index on initiative.phase_reopening (reopened_by);

-- A task of the playbook has a key and no title of its own until somebody words it anew.
create table initiative.task (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  phase text not null,
  stream text not null,
  origin text,
  title text check (length(title) between 1 and 300),
  why text not null default '' check (length(why) <= 1000),
  essential boolean not null default false,
  covers text[] not null default '{}',
  role text,
  owner text not null default '' check (length(owner) <= 200),
  owner_account bigint references accounts.account on delete set null,
  due date,
  position integer not null,
  touched_at timestamptz not null default now(),
  check (origin is not null or title is not null)
);
create index on initiative.task (initiative, position);
create index on initiative.task (owner_account);

-- What became of a task: the latest mark says.
create table initiative.task_mark (
  id bigint generated always as identity primary key,
  task bigint not null references initiative.task on delete cascade,
  state text not null check (state in ('DONE', 'SKIPPED', 'OPEN')),
  note text not null default '' check (length(note) <= 2000),
  link text not null default '' check (length(link) <= 1000),
  marked_by bigint references accounts.account on delete set null,
  marked_at timestamptz not null default now()
);
create index on initiative.task_mark (task, id desc);
create index on initiative.task_mark (marked_by);

create table initiative.task_removal (
  task bigint primary key references initiative.task on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default now()
);
create index on initiative.task_removal (by);

-- The agenda of a phase, once somebody has made it their own; until then the checks make it.
create table initiative.agenda_item (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  phase text not null,
  works_on text not null,
  own boolean not null,
  wording text not null default '' check (length(wording) <= 300),
  minutes smallint check (minutes between 1 and 240),
  position integer not null,
  added_by bigint references accounts.account on delete set null,
  added_at timestamptz not null default now(),
  check (not own or wording <> '')
);
create unique index on initiative.agenda_item (initiative, phase, works_on) where not own;
create index on initiative.agenda_item (initiative, phase, position);
create index on initiative.agenda_item (added_by);

create table initiative.agenda_item_removal (
  agenda_item bigint primary key references initiative.agenda_item on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default now()
);
create index on initiative.agenda_item_removal (by);

-- A working session on a phase; people are invited by mail, with an entry for their calendars.
create table initiative.meeting (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  -- a phase such as LEARN, or a thing such as session/12
  about text not null,
  begins_at timestamptz not null,
  minutes smallint not null check (minutes between 5 and 720),
  zone text not null,
  place text not null check (length(place) <= 200),
  link text not null check (length(link) <= 500),
  -- calendars put a higher one in the place of a lower one
  sequence integer not null default 0,
  arranged_by bigint references accounts.account on delete set null,
  arranged_at timestamptz not null default now(),
  changed_at timestamptz not null default clock_timestamp()
);
create index on initiative.meeting (initiative, about);
create index on initiative.meeting (arranged_by);

create table initiative.meeting_guest (
  meeting bigint not null references initiative.meeting on delete cascade,
  email text not null check (length(email) between 3 and 254),
  name text not null check (length(name) <= 200),
  primary key (meeting, email)
);

create table initiative.meeting_cancellation (
  meeting bigint primary key references initiative.meeting on delete cascade,
  cancelled_by bigint references accounts.account on delete set null,
  cancelled_at timestamptz not null default now()
);
create index on initiative.meeting_cancellation (cancelled_by);

-- The learn board: drivers, facts and unknowns.
create table initiative.card (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  kind text not null check (kind in ('DRIVER', 'FACT', 'UNKNOWN')),
  wording text not null check (length(wording) between 1 and 500),
  source text not null default '' check (length(source) <= 500),
  dated date,
  owner text not null default '' check (length(owner) <= 200),
  owner_account bigint references accounts.account on delete set null,
  added_by bigint references accounts.account on delete set null,
  added_at timestamptz not null default now()
);
create index on initiative.card (initiative, id);
create index on initiative.card (owner_account);
create index on initiative.card (added_by);

-- An unknown that is lived with, or that somebody found out.
create table initiative.card_settling (
  card bigint primary key references initiative.card on delete cascade,
  how text not null check (how in ('ACCEPTED', 'ANSWERED')),
  wording text not null check (length(wording) between 1 and 2000),
  settled_by bigint references accounts.account on delete set null,
  settled_at timestamptz not null default now()
);
create index on initiative.card_settling (settled_by);

create table initiative.card_removal (
  card bigint primary key references initiative.card on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default now()
);
create index on initiative.card_removal (by);

-- What a driver touches, and how strongly: 1 a little, 2 clearly, 3 decisively.
create table initiative.driver_link (
  id bigint generated always as identity primary key,
  card bigint not null references initiative.card on delete cascade,
  touches text not null,
  name text not null default '' check (length(name) <= 200),
  task bigint references initiative.task on delete cascade,
  strength smallint not null check (strength between 1 and 3),
  linked_by bigint references accounts.account on delete set null,
  linked_at timestamptz not null default now()
);
create index on initiative.driver_link (card);
create index on initiative.driver_link (task);
create index on initiative.driver_link (linked_by);

create table initiative.driver_link_removal (
  driver_link bigint primary key references initiative.driver_link on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default now()
);
create index on initiative.driver_link_removal (by);

create table initiative.plan_stage (
  initiative bigint not null references initiative.initiative on delete cascade,
  stage text not null check (stage in ('DEVELOP', 'SELL', 'SUPPORT')),
  goal text not null default '' check (length(goal) <= 1000),
  owner text not null default '' check (length(owner) <= 200),
  owner_account bigint references accounts.account on delete set null,
  begins date,
  ends date,
  primary key (initiative, stage),
  check (begins is null or ends is null or begins <= ends)
);
create index on initiative.plan_stage (owner_account);
