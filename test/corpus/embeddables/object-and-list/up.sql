alter table "order" add column "first" jsonb null;
alter table "order" add column "all_lines" jsonb default '[]' not null;
alter table "order" add column "taxes" jsonb null;
comment on column "order"."first" is 'What is in front';
