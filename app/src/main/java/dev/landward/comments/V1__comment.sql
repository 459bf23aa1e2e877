-- Comments on things of all modules, with all that they ever said.
create schema comments;

create table comments.comment (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  -- the thing it is about: of any module, so there is no foreign key
  kind text not null,
  number bigint not null,
  -- the right that it takes to see the thing
  need text not null,
  -- the comment that it answers; answers are not answered
  parent bigint references comments.comment on delete cascade,
  written_by bigint references accounts.account on delete set null,
  written_at timestamptz not null default clock_timestamp()
);
create index on comments.comment (initiative, kind, number, id);
create index on comments.comment (initiative, id desc);
create index on comments.comment (parent) where parent is not null;
create index on comments.comment (written_by) where written_by is not null;

-- What it says; the latest that needs no approval, or has it, is shown.
create table comments.version (
  id bigint generated always as identity primary key,
  comment bigint not null references comments.comment on delete cascade,
  words text not null check (length(words) between 1 and 5000),
  waits boolean not null default false,
  written_at timestamptz not null default clock_timestamp()
);
create index on comments.version (comment, id desc);

create table comments.approval (
  version bigint primary key references comments.version on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on comments.approval (by) where by is not null;

-- Deleted by its author.
create table comments.removal (
  comment bigint primary key references comments.comment on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on comments.removal (by) where by is not null;

-- Taken down by a moderator.
create table comments.takedown (
  comment bigint primary key references comments.comment on delete cascade,
  reason text not null check (length(reason) between 1 and 1000),
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on comments.takedown (by) where by is not null;

-- Whom it mentions; nobody is told twice of the same comment.
create table comments.mention (
  comment bigint not null references comments.comment on delete cascade,
  account bigint not null references accounts.account on delete cascade,
  at timestamptz not null default clock_timestamp(),
  primary key (comment, account)
);
create index on comments.mention (account);

-- Initiatives in which comments wait for a moderator before others read them.
create table comments.moderation (
  initiative bigint primary key references initiative.initiative on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on comments.moderation (by) where by is not null;
