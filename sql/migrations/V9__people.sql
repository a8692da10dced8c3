-- Organisations that are accredited and retire; invitations, resets, second factors, sessions, hand-overs, mails.
alter table organisation add column kind varchar(20) default 'OTHER' not null;
alter table organisation add column accreditation varchar(200);
alter table organisation add column accredited_by varchar(200);
alter table organisation add column accredited_until date;
alter table organisation add column active boolean default true not null;
alter table organisation add column version integer default 0 not null;

-- Of the link only its digest is kept. Open until it is accepted or revoked (ended_at), or expires.
create table invitation (
  id              varchar(36)  not null primary key,
  email           varchar(254) not null,
  name            varchar(200) not null,
  organisation_id varchar(40) references organisation (id),
  digest          char(64)     not null unique,
  invited_by      varchar(36)  not null references person (id),
  created_at      timestamp    not null,
  expires_at      timestamp    not null,
  ended_at        timestamp,
  accepted_by     varchar(36) references person (id),
  version         integer      not null
);
create index invitation_email on invitation (email);
create index invitation_by on invitation (invited_by);

create table invitation_role (
  id            varchar(36) not null primary key,
  invitation_id varchar(36) not null references invitation (id),
  role_name     varchar(30) not null,
  scope_kind    varchar(20) not null,
  scope_key     varchar(40) not null
);
create index invitation_role_of on invitation_role (invitation_id);

-- A wish of somebody without an account is kept as well, with no person: both take as long to write.
create table password_reset (
  id         varchar(36) not null primary key,
  person_id  varchar(36) references person (id),
  digest     char(64)    not null unique,
  created_at timestamp   not null,
  expires_at timestamp   not null,
  ended_at   timestamp
);
create index password_reset_person on password_reset (person_id);

create table second_factor (
  person_id    varchar(36)  not null primary key references person (id),
  secret       varchar(300) not null,
  enrolled_at  timestamp,
  last_step    bigint       not null
);

create table recovery_code (
  id        varchar(36) not null primary key,
  person_id varchar(36) not null references person (id),
  digest    char(64)    not null,
  used_at   timestamp
);
create index recovery_code_person on recovery_code (person_id);

-- Neither an address nor what browser it was.
create table person_session (
  id         varchar(36) not null primary key,
  person_id  varchar(36) not null references person (id),
  started_at timestamp   not null,
  seen_on    date        not null,
  skipped    boolean     not null,
  ended_at   timestamp
);
create index person_session_person on person_session (person_id);

-- What somebody held and to whom it went; the note is for whoever takes over.
create table hand_over (
  id          varchar(36) not null primary key,
  from_person varchar(36) not null references person (id),
  to_person   varchar(36) references person (id),
  note        varchar(2000),
  made_by     varchar(36) not null references person (id),
  made_at     timestamp   not null
);
create index hand_over_to on hand_over (to_person);

-- Letters on their way. The body is taken out once it was sent; one without a recipient goes nowhere.
create table mail (
  id         varchar(36)  not null primary key,
  recipient  varchar(254),
  subject    varchar(200) not null,
  body       varchar(4000),
  written_at timestamp    not null,
  tries      integer      not null,
  next_try   timestamp    not null,
  done_at    timestamp,
  failed     boolean      not null
);
create index mail_waiting on mail (done_at, next_try);
