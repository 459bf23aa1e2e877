-- What can be found: one row for each thing of every module.
create schema search;

create table search.entry (
  initiative bigint not null references initiative.initiative on delete cascade,
  kind text not null,
  number bigint not null,
  -- the title, folded: small letters, no accents, one blank between words
  key text not null,
  -- the words of the title (A) and of the rest (B)
  words tsvector not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (initiative, kind, number)
);
create index on search.entry (key text_pattern_ops);
create index on search.entry using gin (words);
-- titles alone: the index of all words finds a title only by looking at every row that has the word
create index on search.entry using gin (ts_filter(words, '{a}'));
create index on search.entry using gin (key public.gin_trgm_ops);

-- What is to be read anew in the background, after many things changed at once.
create table search.mark (
  id bigint generated always as identity primary key,
  initiative bigint not null references initiative.initiative on delete cascade,
  kind text not null
);
create index on search.mark (initiative, kind);
