import fc from 'fast-check';

import { COMPOSITES, DOMAINS, ENUMS, NAMESPACES, RANGES, SEQUENCES, TABLES, VIEWS } from '../names.ts';
import { comment, named } from './named.ts';
import type { Drafted } from './named.ts';
import { routines } from './routine-draft.ts';
import { table } from './table-draft.ts';
import { composite, domain, enumType, extension, range, sequence } from './type-drafts.ts';
import { view } from './view-draft.ts';

export type NamespaceDraft = Drafted<typeof namespace>;

const namespace = fc.record({
  comment,
  enums: named({ names: ENUMS, max: 2 }, enumType),
  domains: named({ names: DOMAINS, max: 2 }, domain),
  composites: named({ names: COMPOSITES, max: 1 }, composite),
  ranges: named({ names: RANGES, max: 1 }, range),
  sequences: named({ names: SEQUENCES, max: 2 }, sequence),
  routines: routines(4),
  tables: named({ names: TABLES, min: 1, max: 3 }, table),
  views: named({ names: VIEWS, min: 1, max: 2 }, view),
});

export type SchemaDraft = Drafted<typeof schemaDraft>;

/** Schemas of up to two namespaces with a few objects of each kind. */
export const schemaDraft = fc.record({
  extensions: named({ names: ['citext', 'pg_trgm'], max: 2 }, extension),
  namespaces: named({ names: NAMESPACES, min: 1, max: 2 }, namespace),
});
