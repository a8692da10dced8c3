-- The codebook is kept by administrators: what they edited is not overwritten by the file, a term retires and is never
-- deleted, and one that was merged says into which.
alter table body add column edited boolean default false not null;
alter table body add column retired boolean default false not null;
alter table body add column merged_into varchar(30) references body (id);
alter table body add column version integer default 0 not null;

alter table theme add column edited boolean default false not null;
alter table theme add column retired boolean default false not null;
alter table theme add column merged_into varchar(60) references theme (id);
alter table theme add column version integer default 0 not null;

alter table person_group add column edited boolean default false not null;
alter table person_group add column retired boolean default false not null;
alter table person_group add column merged_into varchar(60) references person_group (id);
alter table person_group add column version integer default 0 not null;

-- Who leads in a country. A record names it in words; this is what is suggested, and what they are renamed by.
create table institution (
  id          varchar(36) not null primary key,
  country     char(3)     not null references country (iso3),
  sort_order  integer     default 0 not null,
  edited      boolean     default false not null,
  retired     boolean     default false not null,
  merged_into varchar(36) references institution (id),
  version     integer     default 0 not null
);
create index institution_country on institution (country);

create table institution_name (
  institution_id varchar(36)  not null references institution (id),
  language       varchar(3)   not null,
  name           varchar(300) not null,
  primary key (institution_id, language)
);
create index institution_name_name on institution_name (name);
create index recommendation_institution_name on recommendation_institution (name);
create index vocabulary_alias_term on vocabulary_alias (kind, term_id);
