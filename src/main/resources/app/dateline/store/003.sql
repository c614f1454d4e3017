-- Words that are spelt right though no dictionary has them. The list is 'personal', 'newsroom', or the id of the article
-- in which they are passed over.
create table own_word (
    list text not null,
    language text not null,
    word text not null,
    unsent integer not null,
    primary key (list, language, word)
) strict, without rowid;
