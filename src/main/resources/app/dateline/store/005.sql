-- Parties of credits that the editors of this profile have named in both languages; the later of two with one name counts.
create table party (
    seq integer primary key autoincrement,
    ru text not null,
    en text not null,
    unique (ru, en)
) strict;
