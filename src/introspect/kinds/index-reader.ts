import { TABLES } from '../catalog-sql.ts';
import { indexQuery } from '../index-query.ts';
import type { IndexFacts } from '../index-query.ts';
import { kindReader } from '../kind-reader.ts';

/** Indexes of tables that no constraint brings with it. */
export const indexReader = kindReader<'index', IndexFacts>(indexQuery(TABLES));
