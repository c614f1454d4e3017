-- The words of every text once, each as it is and as its stem, and what lists are narrowed by, by article.place. Which word is where in the text is not
-- kept here, so that the newest of thousands of hits are found by reading a few pages.
create virtual table article_word using fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4'
);

-- The words in their order, for phrases, by article.place.
create virtual table article_phrase using fts5 (
    headline, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);

drop table article_text;

-- The rowid in the index, which grows with the time of the change: the index reads its hits newest first. Null as long
-- as the article is in no index.
alter table article add column place integer;
create unique index article_place on article (place);

-- What lists are sorted and narrowed by. The keys are folded, so that they sort as people sort.
alter table article add column author text not null default '';
alter table article add column author_key text not null default '';
alter table article add column headline_key text not null default '';
alter table article add column state_rank integer not null default 0;

update article set author = coalesce((select r.author from revision r where r.seq = head), ''),
    headline_key = lower(case original when 'ru' then headline_ru else headline_en end),
    state_rank = case case original when 'ru' then state_ru else state_en end
        when 'editing' then 1 when 'translating' then 2 when 'review' then 3 when 'ready' then 4
        when 'scheduled' then 5 when 'published' then 6 when 'corrected' then 7 when 'withdrawn' then 8 else 0 end;
update article set author_key = lower(author);

-- With what most lists are narrowed by in it, so that a hundred thousand rows need not be opened for a few.
drop index article_newest;
create index article_newest on article (saved_at desc, head desc, state_ru, state_en, place) where deleted_at is null;
create index article_headline on article (headline_key, saved_at desc, head desc) where deleted_at is null;
create index article_state on article (state_rank, saved_at desc, head desc) where deleted_at is null;
create index article_state_down on article (state_rank desc, saved_at desc, head desc) where deleted_at is null;
create index article_author on article (author_key, saved_at desc, head desc) where deleted_at is null;
create index article_author_down on article (author_key desc, saved_at desc, head desc) where deleted_at is null;

create table article_company (
    company text not null,
    article integer not null references article (seq),
    primary key (company, article)
) strict, without rowid;

create index article_company_of_article on article_company (article);

-- How many problems were found in an article; of no value any more when it has another head.
create table article_count (
    article integer primary key references article (seq),
    head integer not null,
    blocking integer not null,
    warnings integer not null
) strict;

create index article_problem on article_count (article) where blocking + warnings > 0;

-- Articles whose words in the index are not those of their text, or which are to leave the index, and the place that
-- they will have.
drop table search_due;
create table search_due (
    article integer primary key references article (seq),
    place integer not null unique
) strict;
