-- Tags and what carries them.
create schema tags;

create table tags.tag (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  name text not null check (length(name) between 1 and 40),
  -- folded, so that the same word is one tag however it is written
  name_key text not null check (name_key <> ''),
  tone smallint not null check (tone between 1 and 12),
  added_by bigint references accounts.account on delete set null,
  added_at timestamptz not null default clock_timestamp(),
  unique (initiative, name_key)
);
create index on tags.tag (added_by) where added_by is not null;

create table tags.tag_removal (
  tag bigint primary key references tags.tag on delete cascade,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp()
);
create index on tags.tag_removal (by) where by is not null;

-- What carries a tag: a thing of any module, so there is no foreign key.
create table tags.tagging (
  tag bigint not null references tags.tag on delete cascade,
  kind text not null,
  number bigint not null,
  by bigint references accounts.account on delete set null,
  at timestamptz not null default clock_timestamp(),
  primary key (tag, kind, number)
);
create index on tags.tagging (kind, number);
create index on tags.tagging (by) where by is not null;

create view tags.present as
  select t.* from tags.tag t
  where not exists (select from tags.tag_removal r where r.tag = t.id);
