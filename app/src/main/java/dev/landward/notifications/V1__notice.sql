-- What people were told, what they follow, and how they want to hear of it.
create schema notifications;

create table notifications.notice (
  id bigint generated always as identity primary key,
  account bigint not null references accounts.account on delete cascade,
  organisation bigint not null references accounts.organisation on delete cascade,
  initiative bigint references initiative.initiative on delete cascade,
  topic text not null,
  -- the one thing it tells of: nobody is told twice of the same
  about text not null check (length(about) between 1 and 200),
  thing text,
  path text not null check (length(path) <= 500),
  text text not null,
  details jsonb not null,
  told_by bigint references accounts.account on delete set null,
  told_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  unique (account, about)
);
-- the bell counts with this one alone
create index on notifications.notice (account) where read_at is null;
create index on notifications.notice (account, id desc);
create index on notifications.notice (organisation);
create index on notifications.notice (initiative);
create index on notifications.notice (told_by);

-- Who follows an initiative as a whole (empty) or a thing of it.
create table notifications.follow (
  account bigint not null references accounts.account on delete cascade,
  initiative bigint not null references initiative.initiative on delete cascade,
  thing text not null check (length(thing) <= 60),
  since timestamptz not null default now(),
  primary key (initiative, thing, account)
);
create index on notifications.follow (account);

-- Notices as a feed: only the hash of its address is kept.
create table notifications.feed (
  account bigint primary key references accounts.account on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null default now()
);
