-- The year in which a source was last checked for a fact, where it is known.
alter table treaty_action add column checked_in integer;
