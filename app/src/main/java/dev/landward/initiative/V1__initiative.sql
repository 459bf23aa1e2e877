-- Initiatives and the systems they replace.
create schema initiative;

create table initiative.initiative (
  id bigint generated always as identity primary key,
  organisation bigint not null references accounts.organisation on delete cascade,
  name text not null check (length(name) between 1 and 200),
  kind text not null,
  sector text not null,
  purpose text not null default '' check (length(purpose) <= 2000),
  started_by bigint references accounts.account on delete set null,
  started_at timestamptz not null default now()
);
create index on initiative.initiative (organisation);

create table initiative.legacy_system (
  initiative bigint primary key references initiative.initiative on delete cascade,
  name text not null check (length(name) between 1 and 200),
  owner text not null default '' check (length(owner) <= 200),
  contract_end date,
  yearly_cost numeric(14, 2) check (yearly_cost >= 0),
  currency char(3) not null default 'USD'
);
