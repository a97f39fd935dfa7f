import { lookup } from '../../schema/index.ts';
import type { Sequence } from '../../schema/index.ts';
import { canonicalSequence, sequenceFaults } from '../canonical-sequence.ts';
import type { SequenceFacts } from '../declaration-facts.ts';
import { splitTableName } from '../mapped-entity.ts';
import { wholeNumber } from '../whole-number.ts';
import { addOnce, declaredIn, qualifiedName, refuse } from './declaration-site.ts';
import type { DeclarationSite } from './declaration-site.ts';
import type { DeclaredSequence } from './declared-objects.ts';

/** Adds the sequences that stand for themselves. */
export function addSequences(site: DeclarationSite): void {
  for (const [key, given] of Object.entries(declaredIn(site).sequences ?? {})) {
    const name = { ...qualifiedName(key), kind: 'sequences', label: `sequences.${key}` } as const;
    const { type = 'bigint', comment } = given;
    const facts = factsOf(given);
    for (const fault of sequenceFaults(facts, type)) refuse(site, name.label, fault);
    addOnce(site, name, {
      ...canonicalSequence(facts, type),
      ...(type !== 'bigint' && { type }),
      ...owner(given, name, site),
      ...(comment !== undefined && { comment }),
    });
  }
}

const NUMBERS = ['start', 'increment', 'minimum', 'maximum', 'cache'] as const;

/** Numbers were checked where the configuration was read. */
function factsOf(given: DeclaredSequence): SequenceFacts {
  const numbers = NUMBERS.flatMap((name) => {
    const digits = wholeNumber(given[name]);
    return digits === undefined ? [] : [[name, digits] as const];
  });
  return { ...Object.fromEntries(numbers), ...(given.cycle === true && { cycle: true }) };
}

function owner(
  { ownedBy }: DeclaredSequence,
  { namespace, label }: { readonly namespace: string; readonly label: string },
  site: DeclarationSite,
): Pick<Sequence, 'ownedBy'> {
  if (ownedBy === undefined) return {};
  const [table = '', column] = splitTableName(ownedBy);
  const columns = site.builder.find('tables', { namespace, name: table })?.columns ?? {};
  if (lookup(columns, column) === undefined) {
    refuse(
      site,
      label,
      `There is no column ${ownedBy} in namespace ${namespace}; a sequence is owned as \`table.column\`.`,
    );
  }
  return { ownedBy: { table, column } };
}
