-- What is planned with people: steps, responses per segment, partnership aims, capacity scenarios.
create sequence stakeholders.step_batch;

-- A step is planned for one stakeholder, one group or one segment; steps planned in one go share
-- their batch, so that they can be taken back in one go.
create table stakeholders.step (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  batch bigint not null,
  stakeholder bigint references stakeholders.stakeholder on delete cascade,
  grouping bigint references stakeholders.grouping on delete cascade,
  segment text,
  words text not null check (length(words) between 1 and 300),
  reason text not null check (length(reason) <= 1000),
  level smallint check (level between 1 and 5),
  owner bigint references accounts.account on delete set null,
  due date,
  planned_by bigint references accounts.account on delete set null,
  planned_at timestamptz not null default clock_timestamp(),
  check (num_nonnulls(stakeholder, grouping, segment) = 1)
);
create index on stakeholders.step (initiative, due);
create index on stakeholders.step (batch);
create index on stakeholders.step (stakeholder) where stakeholder is not null;
create index on stakeholders.step (grouping) where grouping is not null;
create index on stakeholders.step (owner) where owner is not null;
create index on stakeholders.step (planned_by) where planned_by is not null;
create table stakeholders.step_removal (
  step bigint primary key references stakeholders.step on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.step_removal (by) where by is not null;

-- How a step ended: done, with the evidence, or dropped, with the reason.
create table stakeholders.step_end (
  step bigint primary key references stakeholders.step on delete cascade,
  outcome text not null,
  words text not null check (length(words) between 1 and 2000),
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.step_end (by) where by is not null;

-- The playbook of prevention as the initiative wrote it; the latest entry of a segment counts.
create table stakeholders.segment_response (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  segment text not null,
  signs text not null check (length(signs) <= 1000),
  worsens text not null check (length(worsens) <= 1000),
  response text not null check (length(response) <= 2000),
  owner bigint references accounts.account on delete set null,
  written_by bigint references accounts.account on delete set null,
  written_at timestamptz not null default clock_timestamp()
);
create index on stakeholders.segment_response (initiative, segment, id desc);
create index on stakeholders.segment_response (owner) where owner is not null;
create index on stakeholders.segment_response (written_by) where written_by is not null;
create table stakeholders.segment_response_removal (
  segment_response bigint primary key references stakeholders.segment_response on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.segment_response_removal (by) where by is not null;

-- What a stakeholder or a group shall become; the latest entry counts.
create table stakeholders.partnership_aim (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  stakeholder bigint references stakeholders.stakeholder on delete cascade,
  grouping bigint references stakeholders.grouping on delete cascade,
  level smallint not null check (level between 1 and 5),
  by_day date not null,
  why text not null check (length(why) <= 1000),
  set_by bigint references accounts.account on delete set null,
  set_at timestamptz not null default clock_timestamp(),
  check (num_nonnulls(stakeholder, grouping) = 1)
);
create index on stakeholders.partnership_aim (initiative, id desc);
create index on stakeholders.partnership_aim (stakeholder) where stakeholder is not null;
create index on stakeholders.partnership_aim (grouping) where grouping is not null;
create index on stakeholders.partnership_aim (set_by) where set_by is not null;
create table stakeholders.partnership_aim_removal (
  partnership_aim bigint primary key references stakeholders.partnership_aim on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.partnership_aim_removal (by) where by is not null;

-- What answering people takes, and what there is for it; a change adds a version.
create table stakeholders.capacity_scenario (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade
);
create index on stakeholders.capacity_scenario (initiative);
create table stakeholders.capacity_scenario_removal (
  capacity_scenario bigint primary key references stakeholders.capacity_scenario on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.capacity_scenario_removal (by) where by is not null;
create table stakeholders.capacity_version (
  id bigint generated always as identity primary key,
  scenario bigint not null references stakeholders.capacity_scenario on delete cascade,
  name text not null check (length(name) between 1 and 200),
  who text not null check (length(who) <= 300),
  answerers integer not null check (answerers between 0 and 10000),
  hours_per_week numeric(6,2) not null check (hours_per_week >= 0),
  from_day date not null,
  by_day date not null,
  first_served text not null,
  written_by bigint references accounts.account on delete set null,
  written_at timestamptz not null default clock_timestamp(),
  check (by_day >= from_day)
);
create index on stakeholders.capacity_version (scenario, id desc);
create index on stakeholders.capacity_version (written_by) where written_by is not null;
create table stakeholders.capacity_need (
  version bigint not null references stakeholders.capacity_version on delete cascade,
  segment text not null,
  contacts integer not null check (contacts between 0 and 1000),
  hours numeric(6,2) not null check (hours >= 0),
  primary key (version, segment)
);
