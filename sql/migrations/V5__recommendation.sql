-- What bodies recommended to States: documents, recommendations with their points, and the obligations they serve.
create table body (
  id               varchar(30) not null primary key,
  kind             varchar(20) not null,
  follow_up_months integer,
  sort_order       integer     not null
);

create table body_name (
  body_id  varchar(30)  not null references body (id),
  language varchar(3)   not null,
  name     varchar(300) not null,
  primary key (body_id, language)
);

create table theme (
  id         varchar(60) not null primary key,
  sort_order integer     not null
);

create table theme_name (
  theme_id varchar(60)  not null references theme (id),
  language varchar(3)   not null,
  name     varchar(300) not null,
  primary key (theme_id, language)
);

create table person_group (
  id         varchar(60) not null primary key,
  sort_order integer     not null
);

create table person_group_name (
  person_group_id varchar(60)  not null references person_group (id),
  language        varchar(3)   not null,
  name            varchar(300) not null,
  primary key (person_group_id, language)
);

-- What other exports call a body, a theme or a group; in lower case, as it is looked up.
create table vocabulary_alias (
  kind    varchar(10)  not null,
  label   varchar(300) not null,
  term_id varchar(60)  not null,
  primary key (kind, label)
);

create table source_document (
  id         varchar(36)  not null primary key,
  symbol     varchar(100) not null unique,
  body_id    varchar(30)  not null references body (id),
  country    char(3)      not null references country (iso3),
  adopted    date,
  session    varchar(20),
  cycle      varchar(20),
  language   varchar(3)   not null,
  address    varchar(300),
  fictitious boolean      not null,
  version    integer      not null
);

create table source_document_title (
  source_document_id varchar(36)  not null references source_document (id),
  language           varchar(3)   not null,
  title              varchar(600) not null,
  primary key (source_document_id, language)
);

-- A document is also called by these symbols.
create table source_document_alias (
  symbol             varchar(100) not null primary key,
  source_document_id varchar(36)  not null references source_document (id)
);

-- EclipseLink takes the 200 numbers that end at what it is given.
create sequence recommendation_sequence as bigint start with 200 increment by 200;

-- The country, the body and the day are the document's, repeated so that a list is read from one index.
create table recommendation (
  id                 bigint       not null primary key,
  reference          varchar(160) not null unique,
  source_document_id varchar(36)  not null references source_document (id),
  paragraph          varchar(40),
  country            char(3)      not null,
  body_id            varchar(30)  not null references body (id),
  adopted            date         not null,
  kind               varchar(20)  not null,
  state              varchar(20)  not null,
  original           varchar(3)   not null,
  priority           boolean      not null,
  due                date,
  position           varchar(20),
  fictitious         boolean      not null,
  created_at         timestamp    not null,
  changed_at         timestamp    not null,
  version            integer      not null
);
create index recommendation_list on recommendation (state, kind, adopted, id);
create index recommendation_country on recommendation (country, state, kind, adopted, id);
create index recommendation_body on recommendation (body_id, state, kind, adopted, id);
create index recommendation_document on recommendation (source_document_id);

create table recommendation_text (
  recommendation_id bigint         not null references recommendation (id),
  language          varchar(3)     not null,
  text              varchar(20000) not null,
  primary key (recommendation_id, language)
);

-- The languages whose text a machine made; any other that is not the original was made by a person.
create table recommendation_machine_text (
  recommendation_id bigint     not null references recommendation (id),
  language          varchar(3) not null,
  primary key (recommendation_id, language)
);

create table recommendation_institution (
  recommendation_id bigint       not null references recommendation (id),
  language          varchar(3)   not null,
  name              varchar(300) not null,
  primary key (recommendation_id, language)
);

create table recommendation_theme (
  recommendation_id bigint      not null references recommendation (id),
  theme_id          varchar(60) not null references theme (id),
  primary key (theme_id, recommendation_id)
);
create index recommendation_theme_of on recommendation_theme (recommendation_id);

create table recommendation_group (
  recommendation_id bigint      not null references recommendation (id),
  person_group_id   varchar(60) not null references person_group (id),
  primary key (person_group_id, recommendation_id)
);
create index recommendation_group_of on recommendation_group (recommendation_id);

create table recommendation_measure (
  recommendation_id bigint      not null references recommendation (id),
  measure           varchar(20) not null,
  primary key (measure, recommendation_id)
);
create index recommendation_measure_of on recommendation_measure (recommendation_id);

create table recommendation_stage (
  recommendation_id bigint      not null references recommendation (id),
  stage             varchar(20) not null,
  primary key (stage, recommendation_id)
);
create index recommendation_stage_of on recommendation_stage (recommendation_id);

create table recommending_state (
  recommendation_id bigint  not null references recommendation (id),
  iso3              char(3) not null references country (iso3),
  primary key (recommendation_id, iso3)
);

-- How another register names the same recommendation, such as the Index's annotation id.
create table recommendation_alias (
  scheme            varchar(20)  not null,
  alias             varchar(100) not null,
  recommendation_id bigint       not null references recommendation (id),
  primary key (scheme, alias)
);
create index recommendation_alias_of on recommendation_alias (recommendation_id);

create table point (
  id                varchar(36) not null primary key,
  recommendation_id bigint      not null references recommendation (id),
  letter            varchar(10) not null,
  sort_order        integer     not null,
  unique (recommendation_id, letter)
);

create table point_text (
  point_id varchar(36)   not null references point (id),
  language varchar(3)    not null,
  text     varchar(8000) not null,
  primary key (point_id, language)
);

-- Proposed by one person, confirmed by another; what the demonstration ships has neither.
create table obligation_link (
  id                varchar(36) not null primary key,
  recommendation_id bigint      not null references recommendation (id),
  point_id          varchar(36) references point (id),
  provision_id      varchar(60) not null references provision (id),
  relation          varchar(20) not null,
  confirmed         boolean     not null,
  proposed_by       varchar(36) references person (id),
  confirmed_by      varchar(36) references person (id)
);
create index obligation_link_provision on obligation_link (provision_id, recommendation_id);
create index obligation_link_recommendation on obligation_link (recommendation_id);

create table obligation_link_reason (
  obligation_link_id varchar(36)   not null references obligation_link (id),
  language           varchar(3)    not null,
  reason             varchar(1000) not null,
  primary key (obligation_link_id, language)
);
