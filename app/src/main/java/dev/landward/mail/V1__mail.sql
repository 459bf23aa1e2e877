-- Letters that wait to be sent, or were.
create schema mail;

create table mail.letter (
  id uuid primary key,
  organisation bigint,
  email text not null check (length(email) between 3 and 254),
  email_key text not null,
  name text not null check (length(name) <= 200),
  -- the one thing it tells of: nobody gets two letters about the same
  about text not null check (length(about) between 1 and 200),
  urgent boolean not null,
  language text not null,
  topic text not null check (topic ~ '^[a-z-]{0,40}$'),
  subject text not null check (length(subject) between 1 and 300),
  parts jsonb not null,
  -- when what is secret in it was forgotten: from then on it would reach nobody as it was meant
  veiled_at timestamptz,
  invitation jsonb,
  put_at timestamptz not null default clock_timestamp(),
  -- where it is on its way; each try has a row of its own
  state text not null default 'WAITING',
  since timestamptz not null default clock_timestamp(),
  -- the letter it was gathered into
  gathered_in uuid references mail.letter on delete set null,
  unique (email_key, about)
);
create index on mail.letter (organisation, put_at desc);
create index on mail.letter (email_key, organisation) where state = 'GATHERING';
create index on mail.letter (gathered_in) where gathered_in is not null;
create index on mail.letter (since) where state not in ('WAITING', 'GATHERING');

-- A try: begun before the server is called, handed over before the server is told that the letter
-- is complete, ended when the server has answered.
create table mail.attempt (
  id bigint generated always as identity primary key,
  letter uuid not null references mail.letter on delete cascade,
  begun_at timestamptz not null default clock_timestamp(),
  handed_over_at timestamptz,
  ended_at timestamptz,
  answer text not null default '' check (length(answer) <= 500)
);
create index on mail.attempt (letter, id);

-- Whose letters are gathered, and how often they go.
create table mail.round (
  id bigint generated always as identity primary key,
  email_key text not null,
  organisation bigint not null,
  frequency text not null,
  unique (email_key, organisation, frequency)
);

-- What leads from a letter to its reader's choices: only the hash is kept.
create table mail.token (
  hash bytea primary key,
  letter uuid not null references mail.letter on delete cascade,
  made_at timestamptz not null default now()
);
create index on mail.token (letter);

-- How somebody wants the letters of an organisation: all of them (empty topic), or those of a topic.
create table mail.choice (
  email_key text not null,
  organisation bigint not null,
  topic text not null check (topic ~ '^[a-z-]{0,40}$'),
  frequency text not null,
  chosen_at timestamptz not null default now(),
  primary key (email_key, organisation, topic)
);

-- When an organisation's letters may arrive, where its readers have not said so themselves.
create table mail.house (
  organisation bigint primary key,
  zone text not null,
  quiet_from time,
  quiet_until time,
  check ((quiet_from is null) = (quiet_until is null))
);

-- When letters may reach somebody.
create table mail.hours (
  email_key text primary key,
  zone text not null,
  quiet_from time,
  quiet_until time,
  check ((quiet_from is null) = (quiet_until is null))
);
