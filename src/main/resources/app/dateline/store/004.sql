-- The feeds that the inbox reads, and how that went last.
create table feed (
    seq integer primary key autoincrement,
    address text not null unique,
    title text not null,
    site text not null,
    etag text not null default '',
    modified text not null default '',
    due_at integer not null,
    read_at integer,
    reached_at integer,
    failures integer not null default 0,
    trouble text,
    removed_at integer
) strict;

-- A story once, however many feeds have it; its text is the one of its origin. The keys are empty where a story cannot be
-- told by them.
create table inbox_item (
    seq integer primary key autoincrement,
    state text not null,
    at integer not null,
    language text not null,
    headline text not null,
    lead text not null,
    body text not null,
    folded text not null,
    link_key text not null,
    story_key text not null,
    article text,
    origin integer not null,
    origin_guid text not null
) strict;

create index inbox_item_newest on inbox_item (state, at desc, seq desc);
create index inbox_item_link on inbox_item (link_key) where link_key <> '';
create index inbox_item_story on inbox_item (story_key) where story_key <> '';

-- Where a story was seen, by its name in that feed. What the last reading of a feed had in it has the feed's read_at.
create table inbox_source (
    feed integer not null references feed (seq),
    guid text not null,
    item integer not null references inbox_item (seq),
    link text not null,
    seen_at integer not null,
    primary key (feed, guid)
) strict, without rowid;

create index inbox_source_of_item on inbox_source (item);

-- Why an article may be published, and the first day on which the licence of one of its pictures ends: '' for none. Both
-- are filled in when it is indexed anew, which a new version of the index brings about.
alter table article add column basis text not null default '';
alter table article add column licence_until text not null default '';

create index article_basis on article (basis) where deleted_at is null and basis <> '';
create index article_licence on article (licence_until) where deleted_at is null and licence_until <> '';
