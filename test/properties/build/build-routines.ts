import { routineKey } from '../../../src/schema/index.ts';
import type { Routine } from '../../../src/schema/index.ts';
import type { Named } from '../draft/named.ts';
import type { RoutineDraft } from '../draft/routine-draft.ts';
import { given } from './given.ts';
import { codeOf, readerShape, shapeOf } from './routine-shape.ts';
import type { Shape } from './routine-shape.ts';
import type { UserType, World } from './world.ts';

/** Routines that rest on no table; those that read one come later. */
export function buildRoutines(drafts: Named<RoutineDraft>, namespace: string, world: World): Named<Routine> {
  return drafts.flatMap(([, draft]): Named<Routine> => {
    const type = draft.signature === 'enum' ? world.findType(draft.type, namespace) : undefined;
    const shape = shapeOf(draft, type);
    return shape === undefined ? [] : claimed(buildRoutine(draft, shape), { draft, namespace, world, type });
  });
}

/** Functions that read a table. */
export function buildReaders(drafts: Named<RoutineDraft>, namespace: string, world: World): Named<Routine> {
  return drafts.flatMap(([, draft]): Named<Routine> => {
    if (draft.signature !== 'reader') return [];
    const tables = world.relations.filter(({ table }) => table !== undefined);
    const found = tables.find((one) => one.namespace === draft.namespace && one.name === draft.table) ?? tables[0];
    if (found === undefined) return [];
    const routine = buildRoutine(
      { ...draft, volatility: draft.volatility && 'stable' },
      readerShape(draft, found, world),
    );
    return claimed(routine, { draft, namespace, world, type: undefined });
  });
}

interface RoutinePlace {
  readonly draft: RoutineDraft;
  readonly namespace: string;
  readonly world: World;
  readonly type: UserType | undefined;
}

function claimed(routine: Routine, { draft, namespace, world, type }: RoutinePlace): Named<Routine> {
  const key = routineKey(routine);
  if (!world.claim('routine', namespace, key)) return [];
  const { name, signature } = draft;
  const immutable = routine.volatility === 'immutable';
  world.routines.push({ namespace, name, signature, immutable, ...given({ type }) });
  return [[key, routine]];
}

function buildRoutine(draft: RoutineDraft, shape: Shape): Routine {
  const { name, volatility, strict, leakproof, parallel, cost, settings, comment, securityDefiner } = draft;
  return {
    name,
    arguments: shape.arguments,
    ...codeOf(draft, shape),
    ...given({ kind: shape.kind, returns: shape.returns }),
    // of a procedure, PostgreSQL asks less
    ...(shape.kind === undefined && given({ volatility, strict, leakproof, parallel, cost })),
    ...given({
      window: draft.window && draft.signature === 'two',
      rows: shape.isSet && draft.rows,
      securityDefiner,
      settings,
      comment,
    }),
  };
}
