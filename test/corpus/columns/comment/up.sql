comment on column "user"."email" is 'new
line';
comment on column "user"."name" is 'it''s new';
comment on column "user"."phone" is null;
