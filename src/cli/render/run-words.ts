/** How a run is spoken of. */
export interface RunWords {
  /** The command line, without `moult`. */
  readonly verb: string;
  /** `Applied` */
  readonly done: string;
  readonly one: string;
  readonly many: string;
  /** What is said when nothing was to run; with the number of files there are. */
  readonly nothing: (files: number) => string;
  /** What is said when all went well, instead of a count. */
  readonly summary?: string;
  /** Whether somebody else's changes are looked for, and what is left behind. */
  readonly isWatched?: true;
}

const migrations = { one: 'migration', many: 'migrations' };
const seeds = { one: 'seed', many: 'seeds' };

export const RUN_WORDS = {
  apply: {
    ...migrations,
    verb: 'apply',
    isWatched: true,
    done: 'Applied',
    nothing: (files) =>
      `Nothing to apply: ${files === 0 ? 'there are no migrations here' : 'every migration is applied'}.`,
  },
  rollback: {
    ...migrations,
    verb: 'rollback',
    done: 'Rolled back',
    nothing: () => 'Nothing to roll back: no migration is applied.',
  },
  redo: {
    ...migrations,
    verb: 'apply',
    isWatched: true,
    done: 'Applied',
    nothing: () => 'Nothing to redo: no migration is applied.',
    summary: 'Undone and applied again.',
  },
  seedUp: {
    ...seeds,
    verb: 'seed up',
    done: 'Ran',
    nothing: (files) =>
      `Nothing to run: ${files === 0 ? 'there are no seeds here' : 'every seed for this environment has run'}.`,
  },
  seedDown: { ...seeds, verb: 'seed down', done: 'Undid', nothing: () => 'Nothing to undo: no seed has run.' },
} satisfies Record<string, RunWords>;
