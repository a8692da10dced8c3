-- What happened, provably. Appended in the transaction of the act; never updated, never deleted.
create table ledger_entry (
  id           bigint generated always as identity primary key,
  occurred_at  timestamp    not null,
  actor        varchar(36),
  act          varchar(60)  not null,
  subject_type varchar(40)  not null,
  subject_key  varchar(200) not null,
  revision     integer,
  country      char(3),
  digest       char(64)
);
create index ledger_entry_country on ledger_entry (country, id);
