import type { Schema } from '../../schema/index.ts';
import { classifyConversion } from './classify-conversion.ts';
import type { Conversion, ConversionFacts, ConvertedType } from './conversion.ts';
import { userTypesOf } from './user-types-of.ts';

/** The two schemas between which a type changes. */
interface SchemaSides {
  readonly before: Schema;
  readonly after: Schema;
}

/**
 * The conversion that a plan writes: for every version of PostgreSQL, in a session whose time zone is UTC. There is always
 * one, of which `impossible` says that nothing is meant by it.
 *
 * @param sides with the version of the servers that the answer is for: `160000`; absent: all of them
 */
export function planConversion(
  before: ConvertedType,
  after: ConvertedType,
  sides: SchemaSides & Pick<ConversionFacts, 'serverVersion'>,
): Conversion {
  return classifyConversion(before, after, {
    timeZone: 'UTC',
    before: userTypesOf(sides.before),
    after: userTypesOf(sides.after),
    throughText: true,
    ...(sides.serverVersion !== undefined && { serverVersion: sides.serverVersion }),
  });
}
