-- Signatures are in the article, and the terms by which samples are found are made where knowledge is compiled.
delete from clue where kind = 'SIGNATURE';
alter table clue drop column terms;
alter table clue rename to sample;
alter sequence clue_seq rename to sample_seq;
