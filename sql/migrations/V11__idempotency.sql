-- What a request with a key of its sender's gave, so that sending it again gives the same and does nothing twice. Forgotten
-- after some days.
create table idempotency_key (
  person_id   varchar(36)  not null references person (id),
  request_key varchar(100) not null,
  outcome     varchar(300) not null,
  created_at  timestamp    not null,
  primary key (person_id, request_key)
);
