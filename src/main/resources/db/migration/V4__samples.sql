-- Signatures are in the article, and the terms by which samples are found are made where knowledge is compiled.
create sequence sample_seq start with 1 increment by 50;

create table sample (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    kind varchar(16) not null,
    name varchar(500) not null,
    text text not null
);

insert into sample (id, article_id, kind, name, text)
select next value for sample_seq, article_id, kind, name, text
from clue
where kind <> 'SIGNATURE'
order by id;

create index sample_article on sample (article_id);

drop table clue;
drop sequence clue_seq;
