-- Links for people without an account, who came by them, and codes that were typed.
create schema links;

-- What codes and addresses of clients are hashed with.
create table links.pepper (salt bytea not null);
insert into links.pepper values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create table links.link (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  role text not null,
  -- what it leads to: a thing such as stakeholder/12, or a shared page such as page/stance
  about text not null check (length(about) between 1 and 100),
  -- whom it is for; both empty where it is for whoever has it
  name text not null check (length(name) <= 200),
  email text not null check (length(email) <= 254),
  email_key text not null,
  -- the account it is for: made for it, or claimed by whoever has the mail
  account bigint references accounts.account on delete set null,
  claimed_at timestamptz,
  -- what its maker says to its reader
  words text not null check (length(words) <= 500),
  token_hash bytea not null unique,
  uses integer check (uses between 1 and 100000),
  expires_at timestamptz not null,
  -- sites that may show the page within their own
  origins text[] not null,
  made_by bigint references accounts.account on delete set null,
  made_at timestamptz not null default clock_timestamp()
);
create index on links.link (initiative, id desc);
create index on links.link (initiative, about);
create index on links.link (email_key) where email_key <> '';
create index on links.link (account) where account is not null;
create index on links.link (made_by) where made_by is not null;

-- Other addresses of a link, for whoever is written to again: all of them stay open with it.
create table links.address (
  token_hash bytea primary key,
  link bigint not null references links.link on delete cascade,
  at timestamptz not null default clock_timestamp()
);
create index on links.address (link);

-- The code of a link, for whoever has to type it; it ends sooner than the link.
create table links.code (
  link bigint primary key references links.link on delete cascade,
  code_hash bytea not null unique,
  expires_at timestamptz not null
);

create table links.revocation (
  link bigint primary key references links.link on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on links.revocation (by) where by is not null;

-- Whoever opened a personal link was somebody else.
create table links.refusal (
  link bigint primary key references links.link on delete cascade,
  at timestamptz not null default clock_timestamp()
);

-- Links that nobody ended.
create view links.standing as
  select l.* from links.link l
  where not exists (select from links.revocation r where r.link = l.id)
    and not exists (select from links.refusal f where f.link = l.id);

-- Who started, and when; nothing is noted of whoever only looks.
create table links.start (
  id bigint generated always as identity primary key,
  link bigint not null references links.link on delete cascade,
  account bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on links.start (link, id);
create index on links.start (account) where account is not null;

-- Codes that led nowhere: by network, by site (many networks of one holder) and by code, all
-- hashed; forgotten after a day.
create table links.try (
  network bytea not null,
  site bytea not null,
  code bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on links.try (at);
