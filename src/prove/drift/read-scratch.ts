import type { Driver } from '../../database/index.ts';
import { driftUnbuilt } from '../../errors/index.ts';
import { introspect } from '../../introspect/index.ts';
import type { Introspection, RelationName } from '../../introspect/index.ts';
import type { Schema } from '../../schema/index.ts';
import { buildSchema } from '../build-schema.ts';
import type { Scratch } from '../scratch.ts';
import { serverName } from '../server-name.ts';

/** What an empty database contains once something has been made in it. */
export interface ScratchReading {
  readonly catalog: Introspection;
  /** `PostgreSQL 18.4 (PGlite)` */
  readonly server: string;
}

/** Builds a schema on a scratch database and reads it. @throws MoultError `DRIFT_UNBUILT` */
export function readBuilt(scratch: Scratch, schema: Schema): Promise<ScratchReading> {
  return scratch.use(async (connection) => {
    const failure = await buildSchema(connection, schema);
    if (failure !== undefined) throw driftUnbuilt(`statement ${failure.number} of the snapshot`, failure.cause);
    return { catalog: await introspect(connection), server: serverName(connection.serverVersion, scratch.kind) };
  });
}

/** Lets something fill a scratch database and reads it. */
export function readFilled(
  scratch: Scratch,
  ignore: readonly RelationName[],
  fill: (driver: Driver) => Promise<void>,
): Promise<ScratchReading> {
  return scratch.use(async (connection, driver) => {
    await fill(driver);
    return {
      catalog: await introspect(connection, { ignore }),
      server: serverName(connection.serverVersion, scratch.kind),
    };
  });
}
