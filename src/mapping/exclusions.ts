import type { Exclusion } from '../schema/index.ts';
import { entityText } from './entity-text.ts';
import type { EntitySurroundings } from './entity-text.ts';
import { generatedName } from './naming.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { withoutEnding } from './sql-pieces.ts';

const KEYWORD = 'exclude';

/** What may stand behind a constraint, longest first. */
const DEFERRABILITY: readonly (readonly [words: string, Exclusion['deferrable']])[] = [
  ['deferrable initially deferred', 'deferred'],
  ['deferrable initially immediate', 'immediate'],
  ['initially deferred', 'deferred'],
  ['not deferrable', undefined],
  ['deferrable', 'immediate'],
];

/** The exclusion constraints that an entity states. */
export function entityExclusions(
  entity: MappedEntity,
  surroundings: EntitySurroundings,
): (readonly [string, Exclusion])[] {
  return entity.exclusions.map(({ name: given, expression, deferMode, comment, place, renamedFrom }) => {
    const text = entityText(expression, entity, { ...surroundings, place });
    const { definition, deferrable } = takeApart(isExclusion(text) ? text : `${KEYWORD} ${text}`);
    const name = given ?? generatedName(entity.table, [], 'exclusion');
    surroundings.run.advice.renamed('exclusion', [entity.namespace, entity.table, name], renamedFrom);
    return [name, exclusion(definition, { deferrable: deferMode ?? deferrable, comment })];
  });
}

/** Whether what is stated as a check is an exclusion constraint. */
export function isExclusion(text: string): boolean {
  return text.slice(0, KEYWORD.length).toLowerCase() === KEYWORD && text.charAt(KEYWORD.length).trim() === '';
}

/** A check that is an exclusion constraint. */
export function exclusionOf(text: string, comment: string | undefined): Exclusion {
  const { definition, deferrable } = takeApart(text);
  return exclusion(definition, { deferrable, comment });
}

function exclusion(
  definition: string,
  { deferrable, comment }: { deferrable: Exclusion['deferrable'] | undefined; comment: string | undefined },
): Exclusion {
  return {
    definition,
    ...(deferrable !== undefined && { deferrable }),
    ...(comment !== undefined && { comment }),
  };
}

function takeApart(text: string): { definition: string; deferrable: Exclusion['deferrable'] | undefined } {
  for (const [words, deferrable] of DEFERRABILITY) {
    const rest = withoutEnding(text, words);
    if (rest !== undefined) return { definition: spelled(rest), deferrable };
  }
  return { definition: spelled(text), deferrable: undefined };
}

function spelled(text: string): string {
  return KEYWORD + text.trim().slice(KEYWORD.length);
}
