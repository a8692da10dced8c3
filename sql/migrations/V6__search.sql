-- What changed and is not in the search index yet; written in the transaction of the change. No foreign key: what is
-- gone has to leave the index too.
create sequence search_outbox_sequence as bigint start with 200 increment by 200;

create table search_outbox (
  id                bigint not null primary key,
  recommendation_id bigint not null
);
