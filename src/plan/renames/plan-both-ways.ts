import { diff, invertChanges } from '../../diff/index.ts';
import type { Change } from '../../diff/index.ts';
import { renamesInvalid } from '../../errors/index.ts';
import { NO_ADVICE } from '../../schema/index.ts';
import type { Advice, Rename, Schema } from '../../schema/index.ts';
import { loadPostgresParser } from '../../sql/index.ts';
import { plan, planChanges } from '../plan.ts';
import type { Plan } from '../plan.ts';
import { checkRenames } from './check-renames.ts';
import type { DroppedObject } from './check-renames.ts';
import { planWay } from './plan-way.ts';
import { invertRenames } from './rename.ts';
import type { NameChange } from './rename.ts';

export interface WayRequest {
  readonly before: Schema;
  readonly after: Schema;
  /** What has another name afterwards. Absent: nothing. */
  readonly renames?: readonly Rename[];
  /** What goes, although something else has its name afterwards. */
  readonly dropped?: readonly DroppedObject[];
  /** What the entities say about columns, for the way up: by key of the column afterwards. */
  readonly columns?: Advice['columns'];
}

export interface BothWays {
  readonly up: Plan;
  readonly down: Plan;
  /** What changes apart from names. */
  readonly changes: readonly Change[];
  /** Those that were asked for, and those that follow from them: where rows are to be found afterwards. */
  readonly renames: readonly NameChange[];
}

/**
 * Plans the way from one schema to another and back. Renames come first, on the way back too: everything else happens to
 * things that have their new names already.
 *
 * @throws MoultError with every problem of `checkRenames`
 */
export async function planBothWays(request: WayRequest): Promise<BothWays> {
  const { before, after, renames = [], dropped = [], columns = NO_ADVICE.columns } = request;
  const advice: Advice = { renames: [], columns };
  if (renames.length === 0) {
    const changes = diff(before, after);
    const up = planChanges({ changes, before, after, advice });
    return { up, down: plan(invertChanges(changes), after, before), changes, renames: [] };
  }
  const faults = checkRenames({ before, after, renames, dropped });
  if (faults.length > 0) throw renamesInvalid(faults.map(({ problem }) => problem));
  const parser = await loadPostgresParser();
  const up = planWay({ before, after, renames, parser, advice });
  const down = planWay({ before: after, after: before, renames: invertRenames(renames), parser });
  return { up: up.plan, down: down.plan, changes: up.changes, renames: up.renames };
}
