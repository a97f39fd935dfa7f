import { VIEWS } from '../catalog-sql.ts';
import { indexQuery } from '../index-query.ts';
import type { IndexFacts } from '../index-query.ts';
import { kindReader } from '../kind-reader.ts';

/** Indexes of materialised views. */
export const viewIndexReader = kindReader<'viewIndex', IndexFacts>(indexQuery(VIEWS));
