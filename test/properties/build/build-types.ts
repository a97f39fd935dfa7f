import { namedSet } from '../../../src/schema/index.ts';
import type { CompositeType, Domain, EnumType, RangeType, TypeUse } from '../../../src/schema/index.ts';
import { quoteLiteral } from '../../../src/sql/index.ts';
import type { Named } from '../draft/named.ts';
import type { CompositeDraft, DomainDraft, EnumDraft, RangeDraft } from '../draft/type-drafts.ts';
import type { TypeFacts } from '../types.ts';
import { conditionOf } from './condition.ts';
import { typeUse } from './type-use.ts';
import type { World } from './world.ts';

export function buildEnums(drafts: Named<EnumDraft>, namespace: string, world: World): Named<EnumType> {
  return drafts
    .filter(([name]) => world.claim('type', namespace, name))
    .map(([name, { labels, comment }]) => {
      const facts: TypeFacts = {
        family: 'enum',
        defaults: labels.map(quoteLiteral),
        labels,
        ordered: true,
        isUsers: true,
      };
      world.addType({ namespace, name, facts });
      return [name, { labels, ...(comment !== undefined && { comment }) }];
    });
}

export function buildDomains(drafts: Named<DomainDraft>, namespace: string, world: World): Named<Domain> {
  return drafts
    .filter(([name]) => world.claim('type', namespace, name))
    .map(([name, draft]) => {
      const type = typeUse(draft, namespace, world);
      const facts = world.factsOf(type);
      const { long: _, ...others } = facts;
      const notNull = draft.notNull && { notNull: true as const };
      const domain = buildDomain(draft, { type, facts, world });
      // of operators for any enum, array or range PostgreSQL finds few for domains over them
      const family = facts.family === 'enum' ? 'other' : facts.family;
      const ordered = facts.ordered && !['enum', 'array', 'range'].includes(facts.family);
      world.addType({ namespace, name, facts: { ...others, family, ordered, isUsers: true }, ...notNull });
      return [name, { ...domain, ...notNull }];
    });
}

interface DomainPlace {
  readonly type: TypeUse;
  readonly facts: TypeFacts;
  readonly world: World;
}

function buildDomain(draft: DomainDraft, { type, facts, world }: DomainPlace): Domain {
  const { defaults } = facts;
  const value = () => ({ sql: 'value', facts, type });
  const checks = draft.checks.map(
    ([name, check]) => [name, conditionOf({ ...check, columns: ['value'] }, value, { world })] as const,
  );
  const isCollated = draft.collated && facts.family === 'text' && facts.isUsers === undefined;
  return {
    ...type,
    ...(isCollated && { collation: 'C' }),
    ...(draft.default !== undefined &&
      defaults.length > 0 && { default: defaults[draft.default % defaults.length] ?? '' }),
    ...(checks.length > 0 && { checks: namedSet(checks) }),
    ...(draft.comment !== undefined && { comment: draft.comment }),
  };
}

export function buildComposites(drafts: Named<CompositeDraft>, namespace: string, world: World): Named<CompositeType> {
  return drafts
    .filter(([name]) => world.claimRelationAndType(namespace, name))
    .map(([name, { attributes, comment }]) => {
      const built = attributes.map(([attribute, draft]) => {
        const found = typeUse(draft, namespace, world);
        // a value with nothing in it must be possible
        const isStrict = found.typeNamespace !== undefined && world.findType(found.type, found.typeNamespace)?.notNull;
        const type = isStrict ? { type: 'integer' } : found;
        const facts = world.factsOf(type);
        const isCollated = draft.collated && facts.family === 'text' && facts.isUsers === undefined;
        return { name: attribute, ...type, ...(isCollated && { collation: 'C' }) };
      });
      world.addType({ namespace, name, facts: { family: 'other', defaults: [], ordered: false, isUsers: true } });
      return [name, { attributes: built, ...(comment !== undefined && { comment }) }];
    });
}

const DIFFERENCES = new Map([
  ['double precision', 'float8mi'],
  ['integer', 'int4range_subdiff'],
  ['numeric', 'numrange_subdiff'],
]);
const CLASSES = new Map([
  ['text', 'text_pattern_ops'],
  ['integer', 'int4_ops'],
  ['numeric', 'numeric_ops'],
]);

export function buildRanges(drafts: Named<RangeDraft>, namespace: string, world: World): Named<RangeType> {
  return drafts.flatMap(([name, draft]): Named<RangeType> => {
    const multirange = draft.multirange ?? multirangeName(name);
    if (!world.isFree('type', namespace, name) || !world.claim('type', namespace, multirange)) return [];
    world.claim('type', namespace, name);
    world.addType({ namespace, name, facts: { family: 'range', defaults: [`'empty'`], ordered: true, isUsers: true } });
    return [[name, buildRange(draft, namespace, world)]];
  });
}

function buildRange(draft: RangeDraft, namespace: string, world: World): RangeType {
  const wanted = typeUse({ type: draft.subtype, array: false }, namespace, world);
  const use = world.factsOf(wanted).ordered ? wanted : { type: 'integer' };
  const [operatorClass, subtypeDiff] = [CLASSES.get(use.type), DIFFERENCES.get(use.type)];
  return {
    subtype: use.type,
    ...(use.typeNamespace !== undefined && { subtypeNamespace: use.typeNamespace }),
    ...(draft.operatorClass && operatorClass !== undefined && { operatorClass }),
    ...(draft.collated && use.type === 'text' && { collation: 'C' }),
    ...(draft.subtypeDiff && subtypeDiff !== undefined && { subtypeDiff }),
    ...(draft.multirange !== undefined && { multirange: draft.multirange }),
    ...(draft.comment !== undefined && { comment: draft.comment }),
  };
}

/** @see https://www.postgresql.org/docs/current/sql-createtype.html "multirange_type_name" */
function multirangeName(range: string): string {
  return range.includes('range') ? range.replace('range', 'multirange') : `${range}_multirange`;
}
