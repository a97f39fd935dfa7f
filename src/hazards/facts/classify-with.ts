import type { Domain, EnumType, TypeUse } from '../../schema/index.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { namespaceOf, partsOf } from '../catalog/names.ts';
import type { ClassifyConversion, ConversionCost } from './scene.ts';

interface ColumnType extends TypeUse {
  readonly collation?: string;
}

type UserType = ({ readonly kind: 'enum' } & EnumType) | ({ readonly kind: 'domain' } & Domain);

/** The plan's own table of conversions, as far as hazards use it. */
export type ConversionTable = (
  before: ColumnType,
  after: ColumnType,
  facts: {
    readonly serverVersion: number;
    readonly timeZone: string;
    readonly before: (namespace: string, name: string) => UserType | undefined;
  },
) => {
  readonly class: 'free' | 'indexRebuild' | 'rewrite' | 'impossible';
  readonly mayFail: boolean;
  readonly losesData: boolean;
};

const VERSION_NUMBERS = 10_000;

/** Classifies by the plan's table. What a computed `using` does is known to the database alone. */
export function classifyWith(table: ConversionTable, version: number): ClassifyConversion {
  return ({ from, to, computed, collationChanges }, catalog): ConversionCost => {
    if (computed || from === '') return { work: 'rewrite', mayFail: true, losesData: false };
    const before = typeOf(from, catalog);
    const after = typeOf(to, catalog);
    const found = table(before, collationChanges ? { ...after, collation: 'another' } : after, {
      serverVersion: version * VERSION_NUMBERS,
      timeZone: 'UTC',
      before: (namespace, name) => userType(catalog, namespace, name),
    });
    if (found.class === 'impossible') return { work: 'rewrite', mayFail: true, losesData: false };
    const work = found.class === 'free' ? 'none' : found.class === 'indexRebuild' ? 'indexes' : 'rewrite';
    return { work, mayFail: found.mayFail, losesData: found.losesData };
  };
}

/** `app.mood[]` as the schema holds it. */
function typeOf(text: string, { types }: Catalog): TypeUse {
  const element = text.slice(0, text.includes('[]') ? text.indexOf('[]') : text.length);
  const dimensions = (text.length - element.length) / '[]'.length;
  const own = types.has(element);
  return {
    type: own ? (partsOf(element).at(-1) ?? '') : element,
    ...(own && { typeNamespace: namespaceOf(element) }),
    ...(dimensions > 0 && { dimensions }),
  };
}

function userType(catalog: Catalog, namespace: string, name: string): UserType | undefined {
  const found = [...catalog.types].find(([key]) => namespaceOf(key) === namespace && partsOf(key).at(-1) === name)?.[1];
  if (found?.kind === 'enum') return { kind: 'enum', labels: found.labels ?? [] };
  if (found?.kind !== 'domain' || found.base === undefined) return undefined;
  const base = typeOf(found.base, catalog);
  return { kind: 'domain', ...base, ...(found.constrained && { checks: { check: 'value is not null' } }) };
}
