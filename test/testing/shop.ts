import { CliProject, migrationText } from '../cli/project.ts';

const COUNTRY = 'Migration20260101000000_country';
export const NAMES = 'Migration20260102000000_split_name';

/** Each run of the first migration adds a line to the file that LOG names. */
const FIRST = `import { appendFileSync } from 'node:fs';
import { Migration } from 'moult';

export class ${COUNTRY} extends Migration {
  override up(): void {
    if (process.env.LOG) appendFileSync(process.env.LOG, 'run\\n');
    this.addSql('create table "country" ("code" char(2) primary key, "name" text);');
    this.addSql('create table "user" ("id" serial primary key, "name" text, "born" date, "country" char(2) references "country");');
  }

  override down(): void {
    this.addSql('drop table "user"; drop table "country";');
  }
}
`;

const SPLIT = migrationText(
  NAMES,
  `alter table "user" add column "first" text, add column "last" text;
    update "user" set "first" = split_part("name", ' ', 1), "last" = nullif(split_part("name", ' ', 2), '');
    insert into "user" ("first", "last") values ('Grace', 'Hopper');
    alter table "user" drop column "name";`,
  `alter table "user" add column "name" text;
    delete from "user" where "first" = 'Grace';
    update "user" set "name" = concat_ws(' ', "first", "last");
    alter table "user" drop column "first", drop column "last";`,
);

const SEED = `import { Seeder } from 'moult';
import rows from './rows/countries.json' with { type: 'json' };

export class Countries extends Seeder {
  override up(): void {
    this.upsert('country', rows, { key: 'code' });
  }
}
`;

const DEMO = `import { Seeder } from 'moult';

export class Demo extends Seeder {
  static override environments = ['development'];

  override up(): void {
    this.upsert('country', [{ code: 'XX', name: 'Nowhere' }], { key: 'code' });
  }
}
`;

/** A project with two migrations and two seeds, one of which is for development alone. */
export function shop(): CliProject {
  const project = new CliProject({
    'package.json': '{ "type": "module" }\n',
    [`migrations/${COUNTRY}.ts`]: FIRST,
    [`migrations/${NAMES}.ts`]: SPLIT,
    'seeds/countries.ts': SEED,
    'seeds/rows/countries.json': '[{ "code": "DE", "name": "Germany" }]',
    'seeds/demo.ts': DEMO,
  });
  project.prepareEmbedded();
  return project;
}
