-- When somebody last looked at an initiative, and which groups stalled.
create schema home;

-- Looks that follow each other within half an hour are one visit: what was new stays new.
create table home.visit (
  initiative bigint not null references initiative.initiative on delete cascade,
  account bigint not null references accounts.account on delete cascade,
  before_entry bigint not null,
  before_at timestamptz,
  upto_entry bigint not null,
  at timestamptz not null default now(),
  primary key (initiative, account)
);
create index on home.visit (account);

-- The alerts of the weekly look, one for a group and week.
create table home.stall (
  grouping bigint not null references stakeholders.grouping on delete cascade,
  week date not null,
  last_activity date,
  primary key (grouping, week)
);
