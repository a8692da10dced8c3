-- Files of recommendations that people bring: what a preview found, and how far recording has come.
create table import (
  id                  varchar(36)   not null primary key,
  file_name           varchar(200)  not null,
  format              varchar(20)   not null,
  state               varchar(20)   not null,
  created_by          varchar(36)   not null references person (id),
  created_at          timestamp     not null,
  queued_at           timestamp     not null,
  confirmed_by        varchar(36) references person (id),
  confirmed_at        timestamp,
  ended_at            timestamp,
  bytes               bigint        not null,
  sha256              char(64)      not null,
  kinds               varchar(100)  not null,
  country             char(3) references country (iso3),
  symbol              varchar(100),
  -- In which countries whoever began or confirmed it may import; * for everywhere.
  reach               varchar(1000) not null,
  -- Confirmed when it was brought.
  at_once             boolean       not null,
  done                integer       not null,
  total               integer,
  previewed_added     integer       not null,
  previewed_changed   integer       not null,
  previewed_unchanged integer       not null,
  previewed_rejected  integer       not null,
  previewed_skipped   integer       not null,
  recorded_added      integer       not null,
  recorded_changed    integer       not null,
  recorded_unchanged  integer       not null,
  recorded_rejected   integer       not null,
  recorded_skipped    integer       not null,
  reckoning           varchar(4000),
  refusal             varchar(4000),
  inferred            varchar(8000) not null,
  reasons             varchar(8000) not null,
  version             integer       not null
);
create index import_state on import (state, queued_at);
create index import_person on import (created_by, created_at);

-- Lists are compact JSON: they are only shown.
create table import_row (
  import_id varchar(36)    not null references import (id),
  file_row  integer        not null,
  verdict   varchar(10)    not null,
  reference varchar(160),
  country   char(3),
  text      varchar(300)   not null,
  joint     varchar(4000),
  reasons   varchar(20000),
  inferred  varchar(20000),
  differing varchar(200),
  primary key (import_id, file_row)
);
create index import_row_verdict on import_row (import_id, verdict, file_row);

-- Many aliases are looked up at once: Derby probes an index for each only where it begins with what is looked up.
create index recommendation_alias_alias on recommendation_alias (alias, scheme);
