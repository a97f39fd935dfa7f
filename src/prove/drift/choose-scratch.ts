import type { Connection, Driver } from '../../database/index.ts';
import { driftUnbuilt, MoultError } from '../../errors/index.ts';
import { openScratch } from '../scratch.ts';
import type { Scratch, ScratchNeeds } from '../scratch.ts';

export interface LiveDatabase {
  readonly url: string;
  readonly kind: Driver['kind'];
  readonly connection: Connection;
}

export interface ScratchWish {
  /** A server that the user names. */
  readonly url?: string;
  readonly cacheFolder: string;
  readonly needs: ScratchNeeds;
}

/**
 * Scratch databases on the server that is named, else beside the live database, where its own server spells both sides, else,
 * where no databases may be made, embedded ones.
 *
 * @throws MoultError when an embedded one would not do
 */
export async function chooseScratch(live: LiveDatabase, { url, cacheFolder, needs }: ScratchWish): Promise<Scratch> {
  const chosen = url ?? ((await mayCreate(live)) ? live.url : undefined);
  try {
    return await openScratch({ cacheFolder, ...(chosen !== undefined && { url: chosen }) }, needs);
  } catch (error) {
    const isLacking = error instanceof MoultError && error.code === 'PROVE_NEEDS_EXTENSION';
    throw isLacking ? driftUnbuilt('starting the embedded database', error) : error;
  }
}

async function mayCreate({ kind, connection }: LiveDatabase): Promise<boolean> {
  if (kind === 'embedded') return false;
  const [row] = await connection.query<{ may: boolean }>(
    'select (rolcreatedb or rolsuper) and not pg_is_in_recovery() as may from pg_roles where rolname = current_user;',
  );
  return row?.may === true;
}
