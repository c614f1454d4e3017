-- The translation memory: each pair of texts once for what stood around it. A key is made of a text without regard to its
-- spaces; that of the context of both neighbours. Numbers only grow, because the index in the folder "memory" goes by them.
create table translation_unit (
    seq integer primary key autoincrement,
    ru text not null,
    en text not null,
    source text not null,
    before text not null,
    after text not null,
    origin text not null,
    author text not null,
    at integer not null,
    article text,
    ru_key integer not null,
    en_key integer not null,
    context_key integer not null
) strict;

create unique index translation_unit_once on translation_unit (ru_key, en_key, source, context_key);
create index translation_unit_english on translation_unit (en_key);
