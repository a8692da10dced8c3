-- What a recommendation said, revision by revision. A record that nobody edited in the pages has none: it was imported
-- or shipped, and its first edit keeps what it said before as its first revision.
create table revision (
  id                varchar(36) not null primary key,
  recommendation_id bigint      not null references recommendation (id),
  revision_number   integer     not null,
  state             varchar(20) not null,
  begun_at          timestamp   not null,
  changed_at        timestamp   not null,
  sent_by           varchar(36) references person (id),
  sent_at           timestamp,
  decided_by        varchar(36) references person (id),
  decided_at        timestamp,
  note              varchar(1000),
  version           integer     not null,
  unique (recommendation_id, revision_number)
);

-- One row a field, such as text.en or point.a.en; what differs between two revisions is what differs between their rows.
create table revision_field (
  revision_id varchar(36)    not null references revision (id),
  field       varchar(60)    not null,
  content     varchar(20000) not null,
  primary key (revision_id, field)
);

-- Who wrote any of it, and so may not publish it.
create table revision_author (
  revision_id varchar(36) not null references revision (id),
  person_id   varchar(36) not null references person (id),
  primary key (revision_id, person_id)
);

-- Taking a confirmed link away needs two people as well: one who proposes it, one who confirms it.
alter table obligation_link add column proposed_at timestamp;
alter table obligation_link add column confirmed_at timestamp;
alter table obligation_link add column removal_proposed_by varchar(36) references person (id);

-- What was done to many records at once, so that it can be undone once.
create table bulk_act (
  id        varchar(36)  not null primary key,
  kind      varchar(20)  not null,
  term      varchar(300),
  done_by   varchar(36)  not null references person (id),
  done_at   timestamp    not null,
  undone_at timestamp,
  version   integer      not null
);

create table bulk_item (
  id                varchar(36) not null primary key,
  bulk_act_id       varchar(36) not null references bulk_act (id),
  recommendation_id bigint      not null,
  reference         varchar(160) not null,
  edition           varchar(30) not null,
  begun             boolean     not null
);
create index bulk_item_act on bulk_item (bulk_act_id);

-- What the record said before, field by field as in revision_field.
create table bulk_item_field (
  bulk_item_id varchar(36)    not null references bulk_item (id),
  field        varchar(60)    not null,
  content      varchar(20000) not null,
  primary key (bulk_item_id, field)
);

-- The same, asked of the same State again: by other bodies, in other years. A person decided so.
create table repeat_group (
  id       varchar(36) not null primary key,
  country  char(3)     not null references country (iso3),
  begun_by varchar(36) not null references person (id),
  begun_at timestamp   not null
);

create table repeat_member (
  recommendation_id bigint      not null primary key references recommendation (id),
  repeat_group_id   varchar(36) not null references repeat_group (id),
  added_by          varchar(36) not null references person (id),
  added_at          timestamp   not null
);
create index repeat_member_group on repeat_member (repeat_group_id);
