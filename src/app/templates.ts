export const CONFIG_TEMPLATE = `import { defineConfig } from 'moult';

export default defineConfig({
  entities: ['entities/**/*.ts'],
  migrations: 'migrations',
});
`;

export const ENTITY_TEMPLATE = `import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
export class User {
  @PrimaryKey()
  id!: number;

  @Property({ unique: true })
  email!: string;

  @Property({ nullable: true })
  name?: string;

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt!: Date;
}
`;

/** The embedded database and caches belong to one machine. */
export const GITIGNORE_LINES = ['.moult/'];

/** Line ends decide checksums, so they are the same on every machine. */
export const GITATTRIBUTES_LINES = ['.snapshot.json text eol=lf', 'migrations/*.ts text eol=lf'];
