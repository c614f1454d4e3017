-- Which article has which picture, copied from its text when that is saved; document is the picture's JSON. Filled in for
-- articles of before when they are indexed anew.
create table picture (
    article integer not null references article (seq),
    place integer not null,
    sha256 text not null,
    added_at integer not null,
    licence_until text not null,
    uncredited integer not null,
    folded text not null,
    document text not null,
    primary key (article, place)
) strict, without rowid;

create index picture_of_file on picture (sha256);
create index picture_licence on picture (licence_until) where licence_until <> '';

-- The last day on which a rights notice lets an article be published, '' for no end; filled in likewise.
alter table article add column rights_until text not null default '';

create index article_rights on article (rights_until) where deleted_at is null and rights_until <> '';

-- What tells files that look alike; null where the file shows nothing.
create table likeness (
    sha256 text primary key,
    bits integer
) strict, without rowid;
