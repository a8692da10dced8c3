-- The ledger as a Merkle tree (RFC 9162 section 2.1) whose heads are signed.

-- A random salt per entry: a leaf's hash is public, and tells nothing to whoever guesses the entry.
alter table ledger_entry add column salt char(32);
create index ledger_entry_actor on ledger_entry (actor, id);
create index ledger_entry_act on ledger_entry (act, id);
create index ledger_entry_subject on ledger_entry (subject_key, id);
create index ledger_entry_occurred on ledger_entry (occurred_at, id);

-- What is not in the tree yet; written in the transaction of the entry, so that whatever commits late is found.
create table ledger_waiting (
  entry_id bigint not null primary key
);
insert into ledger_waiting (entry_id) select id from ledger_entry;

-- No foreign keys here: PostgreSQL checks them with a right to update that is taken away below.
create table ledger_leaf (
  leaf_index bigint   not null primary key,
  entry_id   bigint   not null unique,
  hash       char(64) not null
);
create index ledger_leaf_hash on ledger_leaf (hash);

-- Complete subtrees of two leaves and more, each by the last of its leaves.
create table ledger_node (
  last_leaf bigint   not null,
  height    smallint not null,
  hash      char(64) not null,
  primary key (last_leaf, height)
);

create table ledger_key (
  verifier_key varchar(200) not null primary key,
  since        timestamp    not null
);

create table ledger_head (
  tree_size    bigint       not null primary key,
  root         char(64)     not null,
  signed_at    timestamp    not null,
  verifier_key varchar(200) not null,
  note         varchar(500) not null
);

-- Locked by whoever seals: one in the whole cluster.
create table ledger_sealing (
  id integer not null primary key
);
insert into ledger_sealing (id) values (1);

create table ledger_verification (
  id         varchar(36) not null primary key,
  started_by varchar(36) not null,
  started_at timestamp   not null,
  moved_at   timestamp   not null,
  ended_at   timestamp,
  tree_size  bigint      not null,
  done       bigint      not null,
  version    integer     not null
);
create index ledger_verification_started on ledger_verification (started_at);

create table ledger_fault (
  verification_id varchar(36) not null references ledger_verification (id),
  kind            varchar(20) not null,
  first_leaf      bigint,
  last_leaf       bigint,
  entry_id        bigint,
  cases           bigint      not null,
  primary key (verification_id, kind)
);

-- The application's role owns these tables, so its rights as an owner are taken from it; the trigger refuses even
-- whoever has every right. Derby has neither roles nor such triggers here: whoever opens its files owns them.
${postgresql}revoke update, delete, truncate on ledger_entry, ledger_leaf, ledger_node, ledger_key, ledger_head from current_user;
${postgresql}create function ledger_refuse() returns trigger language plpgsql as $$ begin raise exception 'The ledger is only appended to' using errcode = '42501'; end $$;
${postgresql}create trigger ledger_append before update or delete or truncate on ledger_entry for each statement execute function ledger_refuse();
${postgresql}create trigger ledger_append before update or delete or truncate on ledger_leaf for each statement execute function ledger_refuse();
${postgresql}create trigger ledger_append before update or delete or truncate on ledger_node for each statement execute function ledger_refuse();
${postgresql}create trigger ledger_append before update or delete or truncate on ledger_key for each statement execute function ledger_refuse();
${postgresql}create trigger ledger_append before update or delete or truncate on ledger_head for each statement execute function ledger_refuse();
