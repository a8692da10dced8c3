-- Whom an OpenID provider knows as which person: found by the pair of issuer and subject alone, once it is here.
create table openid_binding (
  id        varchar(36)  not null primary key,
  person_id varchar(36)  not null references person (id),
  issuer    varchar(500) not null,
  subject   varchar(255) not null,
  bound_at  timestamp    not null,
  constraint openid_binding_subject unique (issuer, subject),
  constraint openid_binding_person unique (person_id, issuer)
);
