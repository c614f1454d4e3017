-- From which revision on the article's text goes on from this one: null from itself on, 0 as long as none does. What
-- the portal had goes into it with a merge; what came while it was open in an editor, whose text does not have it, goes out.
alter table revision add column since integer;
update revision set since = 0 where label = 'theirs' and seq not in (select revision from base);

-- Whether the portal had it, too, where its label says something else.
alter table revision add column shared integer not null default 0;
