/**
 * The use cases for programs. Each is loaded when it is first called, so that `import 'moult'`, which every entity and
 * every migration does, costs next to nothing.
 */
import type * as app from './index.ts';

const load = (): Promise<typeof app> => import('./index.ts');

/** Compares entities and snapshot and writes the difference as a migration. */
export const generate: typeof app.generate = async (options) => (await load()).generate(options);

/** Writes an empty migration. */
export const create: typeof app.create = async (options) => (await load()).create(options);

/** Applies pending migrations. */
export const apply: typeof app.apply = async (options) => (await load()).apply(options);

/** Undoes applied migrations, the last one first. */
export const rollback: typeof app.rollback = async (options) => (await load()).rollback(options);

/** Tells where every migration stands. */
export const status: typeof app.status = async (options) => (await load()).status(options);

/** Finds and checks the configuration of a project. */
export const loadSettings: typeof app.loadSettings = async (cwd, file) => (await load()).loadSettings(cwd, file);
