-- Instruments, their provisions, which State is bound since when, and what cites what.
create table country (
  iso3  char(3) not null primary key,
  iso2  char(2) not null unique,
  pilot boolean not null
);

create table country_name (
  iso3     char(3)      not null references country (iso3),
  language varchar(3)   not null,
  name     varchar(120) not null,
  primary key (iso3, language)
);

create table instrument (
  id                varchar(20)  not null primary key,
  kind              varchar(30)  not null,
  body              varchar(20)  not null,
  symbol            varchar(60)  not null,
  adopted           date         not null,
  in_force          date,
  entry_into_force  varchar(40),
  interprets        varchar(20) references instrument (id),
  address           varchar(300) not null,
  sort_order        integer      not null
);

create table instrument_name (
  instrument_id varchar(20)  not null references instrument (id),
  language      varchar(3)   not null,
  name          varchar(600) not null,
  primary key (instrument_id, language)
);

create table provision (
  id            varchar(60) not null primary key,
  instrument_id varchar(20) not null references instrument (id),
  path          varchar(40) not null,
  kind          varchar(20) not null,
  parent_id     varchar(60) references provision (id),
  sort_order    integer     not null
);
create index provision_instrument on provision (instrument_id, sort_order);
create index provision_parent on provision (parent_id);

create table provision_text (
  provision_id varchar(60)   not null references provision (id),
  language     varchar(3)    not null,
  heading      varchar(300)  not null,
  summary      varchar(2000),
  primary key (provision_id, language)
);

-- The authentic wording, only where an installation imported it.
create table provision_wording (
  provision_id varchar(60)   not null references provision (id),
  language     varchar(3)    not null,
  wording      varchar(8000) not null,
  primary key (provision_id, language)
);

create table crosswalk (
  from_id  varchar(60) not null references provision (id),
  to_id    varchar(60) not null references provision (id),
  relation varchar(20) not null,
  primary key (from_id, to_id, relation)
);
create index crosswalk_to on crosswalk (to_id);

create table treaty_action (
  id            varchar(60)  not null primary key,
  iso3          char(3)      not null references country (iso3),
  instrument_id varchar(20)  not null references instrument (id),
  kind          varchar(20)  not null,
  acted_on      date,
  basis         varchar(20)  not null,
  address       varchar(300) not null
);
create index treaty_action_country on treaty_action (iso3, instrument_id);

create table treaty_action_source (
  treaty_action_id varchar(60)   not null references treaty_action (id),
  language         varchar(3)    not null,
  source           varchar(1000) not null,
  primary key (treaty_action_id, language)
);

-- Reservations and declarations.
create table treaty_statement (
  id             varchar(60)  not null primary key,
  iso3           char(3)      not null references country (iso3),
  instrument_id  varchar(20)  not null references instrument (id),
  kind           varchar(20)  not null,
  made_on        date,
  withdrawn_on   date,
  withdrawn_year integer,
  basis          varchar(20)  not null,
  address        varchar(300) not null
);
create index treaty_statement_country on treaty_statement (iso3, instrument_id);

create table treaty_statement_provision (
  treaty_statement_id varchar(60) not null references treaty_statement (id),
  provision_id        varchar(60) not null references provision (id),
  primary key (treaty_statement_id, provision_id)
);

create table treaty_statement_text (
  treaty_statement_id varchar(60)   not null references treaty_statement (id),
  language            varchar(3)    not null,
  summary             varchar(2000) not null,
  source              varchar(1000) not null,
  primary key (treaty_statement_id, language)
);

-- Which reference file was loaded last, by digest: an unchanged file is not read again.
create table reference_file (
  id        varchar(100) not null primary key,
  digest    char(64)     not null,
  loaded_at timestamp    not null
);
