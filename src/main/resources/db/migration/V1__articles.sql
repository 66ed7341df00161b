create sequence article_seq start with 1 increment by 50;
create sequence article_text_seq start with 1 increment by 50;
create sequence clue_seq start with 1 increment by 50;

create table article (
    id bigint primary key,
    slug varchar(200) not null unique,
    topic varchar(200) not null,
    original_language varchar(8) not null,
    published date,
    content_hash varchar(64) not null,
    affects text not null,
    signatures text not null,
    reference_list text not null
);

create table article_tag (
    article_id bigint not null references article (id) on delete cascade,
    position integer not null,
    tag varchar(100) not null,
    primary key (article_id, position)
);

create index article_tag_tag on article_tag (tag);

create table article_alias (
    article_id bigint not null references article (id) on delete cascade,
    position integer not null,
    alias varchar(200) not null unique,
    primary key (article_id, position)
);

create table article_text (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    language varchar(8) not null,
    title varchar(1000) not null,
    summary text not null,
    markdown text not null,
    sections text not null,
    unique (article_id, language)
);

create table clue (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    kind varchar(16) not null,
    name varchar(500) not null,
    text text not null,
    terms text not null
);

create index clue_article on clue (article_id);
