/** How many statements `FORTY_STATEMENTS` records. */
export const COUNT = 40;

/** A statement that is found out when it is done twice, and that the server tells of before it is committed. */
const tick = (step: number): string =>
  `this.addSql(\`insert into tick values (${step}); do $$ begin raise notice 'step ${step}'; end $$;\`);`;

/**
 * The body of a migration of forty statements: in transactions, outside of them, validating, in batches; with what
 * does harm when it is done twice (`hits`, `tick`) or not at all.
 */
export const FORTY_STATEMENTS = `
this.addSql('create table account (id bigint primary key, email text, note text, hits int not null default 0);');
this.addSql("insert into account (id, email) select n, 'a' || n || '@x.org' from generate_series(1, 300) n;");
this.addSql('create table tick (step int);');
${tick(4)}
this.commit();
this.addSql('create index concurrently account_email on account (email);', { transaction: false });
${tick(6)}
this.addSql('alter table account add column age int;');
${tick(8)}
this.commit();
this.addSql('alter table account add constraint account_hits check (hits < 5) not valid;');
this.commit();
this.addSql('alter table account validate constraint account_hits;');
${tick(11)}
this.batch({ table: 'account', key: 'id', set: "note = 'n' || id, hits = hits + 1", size: 40 });
${tick(13)}
this.addSql("create type mood as enum ('sad');");
this.commit();
this.addSql("alter type mood add value 'glad';", { transaction: false });
this.addSql("alter table account add column mood mood not null default 'glad';");
${tick(17)}
this.addSql('create unique index concurrently account_id_email on account (id, email);', { transaction: false });
this.addSql('drop index concurrently account_email;', { transaction: false });
${tick(20)}
this.addSql('create table child (id int primary key, account_id bigint, hits int not null default 0);');
this.addSql('insert into child (id, account_id) select n, n from generate_series(1, 200) n;');
this.commit();
this.addSql('alter table child add constraint child_account foreign key (account_id) references account (id) not valid;');
this.commit();
this.addSql('alter table child validate constraint child_account;');
${tick(25)}
this.batch({ table: 'child', key: 'id', size: 50, sql: 'update child set hits = hits + 1 where id between $1 and $2;' });
${tick(27)}
this.addSql('alter table child alter column account_id set not null;');
this.addSql('create index concurrently child_account_id on child (account_id);', { transaction: false });
this.addSql('reindex index concurrently child_account_id;', { transaction: false });
this.addSql('vacuum child;', { transaction: false });
${tick(32)}
this.addSql('create view grown as select id from account where age > 17;');
this.addSql("comment on table account is 'who pays';");
this.addSql("alter type mood add value 'calm' before 'sad';", { transaction: false });
this.addSql("insert into account (id, email, mood) values (1000, 'calm@x.org', 'calm');");
this.batch({ table: 'account', key: 'id', set: 'hits = hits + 1', where: 'id <= 300', size: 100 });
this.addSql('alter table account drop column note;');
${tick(39)}
this.addSql('analyze account;');
`;
