alter table samples.place add column weight int not null default 7;
