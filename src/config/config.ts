import type { DecoratorName } from '../decorators/index.ts';
import type { DeclaredObjects } from '../mapping/index.ts';

/** A decorated class of the running program. */
export type EntityClass = abstract new (...args: never[]) => object;

/**
 * What a project may set, all of it optional: `export default defineConfig({ ... })` in `moult.config.ts`. Objects of the
 * database that no entity describes (`extensions`, `domains`, `routines` ...) are declared here too.
 */
export interface MoultConfig extends DeclaredObjects {
  /**
   * Globs of the entity files, relative to the configuration; they are read, not run. Or the classes themselves, which
   * are read through what their decorators recorded. Default: every TypeScript file in `entities`.
   */
  readonly entities?: string | readonly string[] | readonly EntityClass[];
  /** Folder of the migrations. Default: `migrations`. */
  readonly migrations?: string;
  /** File of the snapshot. Default: `.snapshot.json`. */
  readonly snapshot?: string;
  /** File of the sizes of tables, which `moult stats pull` writes. Default: `.stats.json`. */
  readonly stats?: string;
  /** URL of the database: `postgres://…`, `pglite://folder` or `pglite://memory`. Default: `DATABASE_URL`, else embedded. */
  readonly url?: string;
  /** Folder of the seeds. Default: `seeds`. */
  readonly seeds?: string;
  /** Where the database records what ran. Default: tables `moult_migrations` and, for seeds, `moult_seeds` in `public`. */
  readonly journal?: { readonly table?: string; readonly seeds?: string; readonly namespace?: string };
  /**
   * What `moult drift` and the comparison before an apply leave out: `table:audit_*`, `column:user.phone`, `*:billing.*`; the
   * kinds are those of the objects, `*` stands for any text.
   */
  readonly drift?: { readonly ignore?: readonly string[] };
  /** Makes `?` and `| null` nullable columns. Default: true. */
  readonly inferNullability?: boolean;
  /** Makes primitive initial values column defaults. Default: true. */
  readonly inferDefaults?: boolean;
  /** Types of the database that neither PostgreSQL nor an entity brings, such as those of an extension. */
  readonly types?: readonly string[];
  /**
   * Decorators of other packages that take part in the mapping: their name, and the decorator of moult that they stand
   * for, or `ignore`.
   */
  readonly decorators?: Readonly<Record<string, DecoratorName | 'ignore'>>;
}

/** Gives a configuration its type; returns it as it is. */
export function defineConfig(config: MoultConfig): MoultConfig {
  return config;
}

/** A configuration with every default filled in and every path absolute. */
export interface Settings {
  /** The folder that relative paths start from. */
  readonly root: string;
  /** Globs; none when there are classes. */
  readonly entities: readonly string[];
  readonly classes: readonly EntityClass[];
  readonly migrations: string;
  readonly snapshot: string;
  readonly stats: string;
  readonly url: string | undefined;
  readonly seeds: string;
  readonly journal: { readonly table: string; readonly seeds: string; readonly namespace: string };
  readonly drift: { readonly ignore: readonly string[] };
  readonly inferNullability: boolean;
  readonly inferDefaults: boolean;
  readonly types: readonly string[];
  /** What the configuration declares beside entities. */
  readonly declared: DeclaredObjects;
  readonly decorators: Readonly<Record<string, DecoratorName | 'ignore'>>;
  /** Folder for what need not be committed: the embedded database and caches. */
  readonly local: string;
}
