-- What people do with their own records, whom they name, who was erased, and how long people are
-- kept.

-- Somebody put right what is kept about them; the former row says what stood there.
create table stakeholders.correction (
  id bigint generated always as identity primary key,
  stakeholder bigint not null references stakeholders.stakeholder on delete cascade,
  former bigint references stakeholders.former on delete set null,
  fields text[] not null,
  link bigint,
  account bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.correction (stakeholder, id);
create index on stakeholders.correction (former) where former is not null;
create index on stakeholders.correction (account) where account is not null;

-- Somebody who was missed, as another named them; it waits until somebody decides.
create table stakeholders.suggestion (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  suggested_by bigint references stakeholders.stakeholder on delete set null,
  name text not null check (length(name) between 1 and 200),
  role text not null check (length(role) <= 200),
  reach text not null check (length(reach) <= 200),
  why text not null check (length(why) between 1 and 500),
  link bigint,
  account bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.suggestion (initiative, id desc);
create index on stakeholders.suggestion (suggested_by) where suggested_by is not null;
create index on stakeholders.suggestion (account) where account is not null;

-- What became of it: a row of the register, or none.
create table stakeholders.suggestion_end (
  suggestion bigint primary key references stakeholders.suggestion on delete cascade,
  stakeholder bigint references stakeholders.stakeholder on delete set null,
  accepted boolean not null,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on stakeholders.suggestion_end (stakeholder) where stakeholder is not null;
create index on stakeholders.suggestion_end (by) where by is not null;

-- Who was taken out for good; their row stays for the counts and names nobody.
create table stakeholders.erasure (
  stakeholder bigint primary key references stakeholders.stakeholder on delete cascade,
  cause text not null,
  at timestamptz not null default clock_timestamp()
);

-- Everybody of whom something is kept, also who was taken out of the register: neither merged into
-- another nor erased.
create view stakeholders.remembered as
  select s.* from stakeholders.stakeholder s
  where not exists (select from stakeholders.merge m where m.gone = s.id)
    and not exists (select from stakeholders.erasure e where e.stakeholder = s.id);

-- Addresses that people gave as their own in their record and that nobody confirmed: they open
-- nothing, and no link is sent there.
create table stakeholders.unproven_mail (
  stakeholder bigint not null references stakeholders.stakeholder on delete cascade,
  email_key text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (stakeholder, email_key)
);

-- For how long an organisation keeps people, and how much they see of what was judged about them.
create table stakeholders.retention (
  organisation bigint primary key references accounts.organisation on delete cascade,
  after_end integer check (after_end between 1 and 240),
  inactive integer check (inactive between 1 and 240),
  judgements text not null default 'VALUES',
  written_by bigint references accounts.account on delete set null,
  written_at timestamptz not null default clock_timestamp()
);
create index on stakeholders.retention (written_by) where written_by is not null;
