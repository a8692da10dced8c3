-- Why two provisions are on the same subject: a judgement, unlike a citation, says its reason.
create table crosswalk_reason (
  from_id  varchar(60)  not null,
  to_id    varchar(60)  not null,
  relation varchar(20)  not null,
  language varchar(3)   not null,
  reason   varchar(500) not null,
  primary key (from_id, to_id, relation, language),
  foreign key (from_id, to_id, relation) references crosswalk (from_id, to_id, relation) on delete cascade
);
