import { walkSchema } from '../schema/index.ts';
import type { Policy, Schema } from '../schema/index.ts';
import type { ScratchNeeds } from './scratch.ts';

/** Words that stand for a role. */
const ROLE_WORDS: readonly string[] = ['public', 'current_role', 'current_user', 'session_user'];

/** What the schemas of a proof want of the databases that it makes. */
export function scratchNeeds(schemas: readonly Schema[]): ScratchNeeds {
  const roles = schemas.flatMap(walkSchema).flatMap(({ id, value }) => {
    return id.kind === 'policy' ? ((value as Policy).roles ?? []) : []; // the walk gives each id with its value
  });
  return {
    extensions: [...new Set(schemas.flatMap(({ extensions }) => Object.keys(extensions)))],
    roles: [...new Set(roles)].filter((role) => !ROLE_WORDS.includes(role)),
  };
}
