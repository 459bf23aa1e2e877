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
  subject text not null check (length(subject) between 1 and 300),
  parts jsonb not null,
  put_at timestamptz not null default clock_timestamp(),
  unique (email_key, about)
);
create index on mail.letter (organisation, put_at);
