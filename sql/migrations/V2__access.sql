-- People, their organisations, their roles with a scope, and how they sign in.
create table organisation (
  id      varchar(40)  not null primary key,
  name    varchar(200) not null,
  country char(3)
);

create table person (
  id              varchar(36)  not null primary key,
  email           varchar(254) not null unique,
  name            varchar(200) not null,
  password_hash   varchar(200) not null,
  organisation_id varchar(40) references organisation (id),
  active          boolean      not null,
  created_at      timestamp    not null,
  version         integer      not null
);

-- Which permissions a role carries (the table of roles is data, so that an auditor can read it where it acts).
create table role_permission (
  role_name  varchar(30) not null,
  permission varchar(40) not null,
  primary key (role_name, permission)
);

create table role_grant (
  id         varchar(36) not null primary key,
  person_id  varchar(36) not null references person (id),
  role_name  varchar(30) not null,
  scope_kind varchar(20) not null,
  scope_key  varchar(40) not null,
  granted_at timestamp   not null,
  revoked_at timestamp
);
create index role_grant_person on role_grant (person_id);

create table api_token (
  id         varchar(36)  not null primary key,
  person_id  varchar(36)  not null references person (id),
  name       varchar(100) not null,
  digest     char(64)     not null unique,
  created_at timestamp    not null,
  expires_at timestamp    not null,
  revoked_at timestamp
);
create index api_token_person on api_token (person_id);

-- Failed sign-ins per account and per address, each under a digest: whom it concerns cannot be read here.
create table sign_in_delay (
  id             char(64)  not null primary key,
  failures       integer   not null,
  last_failed_at timestamp not null
);

insert into role_permission (role_name, permission) values
  ('SUBMITTER',     'SUBMIT_EVIDENCE'),
  ('SUBMITTER',     'ASSESS_AS_CIVIL_SOCIETY'),
  ('FOCAL_POINT',   'SUBMIT_EVIDENCE'),
  ('FOCAL_POINT',   'ANSWER_FOR_STATE'),
  ('FOCAL_POINT',   'ASSESS_AS_STATE'),
  ('COORDINATOR',   'SUBMIT_EVIDENCE'),
  ('COORDINATOR',   'RECORD_RECOMMENDATION'),
  ('COORDINATOR',   'PROPOSE_LINK'),
  ('COORDINATOR',   'CONFIRM_LINK'),
  ('COORDINATOR',   'DECIDE_ON_EVIDENCE'),
  ('COORDINATOR',   'READ_COMMITTEE_EVIDENCE'),
  ('COORDINATOR',   'ASSESS_AS_COUNTRY_OFFICE'),
  ('COORDINATOR',   'OPEN_ROUND'),
  ('COORDINATOR',   'IMPORT_AND_EXPORT'),
  ('COORDINATOR',   'READ_LEDGER'),
  ('CUSTODIAN',     'READ_SEALED'),
  ('EXPERT',        'PROPOSE_LINK'),
  ('EXPERT',        'CONFIRM_LINK'),
  ('EXPERT',        'DECIDE_ON_EVIDENCE'),
  ('EXPERT',        'READ_COMMITTEE_EVIDENCE'),
  ('EXPERT',        'GRADE'),
  ('EXPERT',        'READ_LEDGER'),
  ('RAPPORTEUR',    'PROPOSE_LINK'),
  ('RAPPORTEUR',    'CONFIRM_LINK'),
  ('RAPPORTEUR',    'DECIDE_ON_EVIDENCE'),
  ('RAPPORTEUR',    'READ_COMMITTEE_EVIDENCE'),
  ('RAPPORTEUR',    'OPEN_ROUND'),
  ('RAPPORTEUR',    'GRADE'),
  ('RAPPORTEUR',    'PUBLISH_DECISION'),
  ('RAPPORTEUR',    'READ_LEDGER'),
  ('AUDITOR',       'READ_LEDGER'),
  ('ADMINISTRATOR', 'READ_LEDGER'),
  ('ADMINISTRATOR', 'ADMINISTER');
