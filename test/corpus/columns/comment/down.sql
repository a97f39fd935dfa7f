comment on column "user"."email" is 'old';
comment on column "user"."name" is null;
comment on column "user"."phone" is 'goes';
