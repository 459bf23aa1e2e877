-- Which scripts the database was last brought up to, so that a start has one row to look at.
create table database.migrated (
  id bigint generated always as identity primary key,
  stamp text not null,
  migrated_at timestamptz not null default now()
);
