-- What the importer has to remember of an article, beyond the article itself.
create table article_source (
    slug varchar(200) primary key,
    path varchar(1000) not null,
    content_hash varchar(64) not null,
    reader varchar(100) not null,
    problems text not null
);
