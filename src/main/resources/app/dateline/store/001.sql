-- Every text that was ever stored, once. An article's text is its head revision's.
create table revision (
    seq integer primary key autoincrement,
    id text not null unique,
    article integer not null references article (seq),
    at integer not null,
    author text not null,
    label text not null,
    sha256 blob not null,
    size integer not null,
    document blob not null
) strict;

create index revision_of_article on revision (article, seq);

-- One row an article, small enough to list a hundred thousand of them: what a list shows is copied from the text.
create table article (
    seq integer primary key autoincrement,
    id text not null unique,
    head integer references revision (seq) deferrable initially deferred,
    generation integer not null,
    saved_at integer not null,
    deleted_at integer,
    original text not null,
    headline_ru text not null,
    headline_en text not null,
    state_ru text,
    state_en text
) strict;

create index article_newest on article (saved_at desc, head desc) where deleted_at is null;

create table article_country (
    country text not null,
    article integer not null references article (seq),
    primary key (country, article)
) strict, without rowid;

create index article_country_of_article on article_country (article);

-- Folded words by article.seq; the words themselves are not kept. First letters have lists of their own, because a
-- single letter typed would else gather half of the index.
create virtual table article_text using fts5 (
    headline, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1'
);

-- Articles whose words in the index are not those of their text, or which are to leave the index.
create table search_due (
    article integer primary key references article (seq)
) strict;

-- What waits to be sent. The generation is the article's when it was put here.
create table outbox (
    article integer primary key references article (seq),
    generation integer not null,
    refusal text
) strict;

-- The last state that this desk and the portal had in common.
create table base (
    article integer primary key references article (seq),
    etag text not null,
    revision integer not null references revision (seq)
) strict;

create index base_of_revision on base (revision);

create table conflict (
    article integer primary key references article (seq),
    etag text not null,
    revision integer not null references revision (seq)
) strict;

create index conflict_of_revision on conflict (revision);

create table publication (
    article integer not null references article (seq),
    portal text not null,
    language text not null,
    number integer not null,
    path text not null,
    etag text not null,
    at integer not null,
    primary key (article, portal, language)
) strict, without rowid;

create table entity (
    kind text not null,
    code text not null,
    document text not null,
    unsent integer not null,
    primary key (kind, code)
) strict, without rowid;

-- The portal's address, its epoch, and how far its changes have been read.
create table setting (
    name text primary key,
    value text not null
) strict, without rowid;
