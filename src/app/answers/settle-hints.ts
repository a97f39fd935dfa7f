import { renamedInCircle } from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Rename, RenameHint, RenamedKind, Schema } from '../../schema/index.ts';
import { hasObject, namedKey } from './name-index.ts';
import type { NamedObject } from './name-index.ts';
import { oldParent } from './old-parent.ts';
import { writeName } from './object-names.ts';

/** What hints come to. */
export interface SettledHints {
  /** With the hint each follows from. */
  readonly renames: ReadonlyMap<Rename, RenameHint>;
  /** Those that say nothing any more. */
  readonly usedUp: readonly RenameHint[];
  readonly problems: readonly Problem[];
}

interface Given {
  readonly before: Schema;
  readonly after: Schema;
  /** Answers, which count more than hints. */
  readonly renames: readonly Rename[];
  readonly dropped: readonly NamedObject[];
}

/** Parents first: under which old name to look for what is in them depends on what became of them. */
const LEVELS: readonly ((kind: RenamedKind) => boolean)[] = [
  (kind) => kind === 'namespace',
  (kind) => isInNamespace(kind),
  (kind) => kind !== 'namespace' && !isInNamespace(kind),
];

/** Tells which hints hold: their old name is there before, and their new one is not, or moves on itself. */
export function settleHints(hints: readonly RenameHint[], given: Given): SettledHints {
  const settling = new Settling(given);
  for (const isOfLevel of LEVELS) settling.take(hints.filter(({ kind }) => isOfLevel(kind)));
  return settling.result(hints);
}

interface Open {
  readonly hint: RenameHint;
  readonly rename: Rename;
  /** The new name as an object before. */
  readonly own: NamedObject;
}

class Settling {
  readonly #given: Given;
  readonly #renames = new Map<Rename, RenameHint>();
  readonly #live = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #answered: ReadonlySet<string>;
  readonly #answeredNew: ReadonlySet<string>;

  constructor(given: Given) {
    this.#given = given;
    const { renames, dropped } = given;
    this.#answered = new Set([...renames.map(({ kind, from }) => ({ kind, path: from })), ...dropped].map(namedKey));
    this.#answeredNew = new Set(renames.map(({ kind, to }) => namedKey({ kind, path: to })));
  }

  take(hints: readonly RenameHint[]): void {
    let waiting = hints.flatMap((hint) => this.#open(hint));
    for (let count = -1; count !== waiting.length;) {
      count = waiting.length;
      waiting = waiting.filter((open) => !this.#accept(open));
    }
    // What is left has a new name that exists before; where that moves on too, the hints go round in a circle.
    const leaving = new Set(waiting.map(({ rename }) => namedKey({ kind: rename.kind, path: rename.from })));
    const circle = waiting.filter(({ own }) => leaving.has(namedKey(own)));
    for (const { hint, rename } of circle) {
      this.#markLive(hint);
      this.#problems.push(renamedInCircle(writeName(rename.from.slice(-2)), writeName(hint.to.slice(-2)), hint.place));
    }
    // One whose old name goes cannot be used up: that its new one is taken is for the user to settle.
    const others = waiting.filter((open) => !circle.includes(open) && !this.#stays(open));
    for (const { hint, rename } of others) {
      this.#markLive(hint);
      this.#renames.set(rename, hint);
    }
  }

  result(hints: readonly RenameHint[]): SettledHints {
    const usedUp = hints.filter((hint) => hint.implied !== true && !this.#live.has(hintKey(hint)));
    const first = new Map(usedUp.toReversed().map((hint) => [hintKey(hint), hint]));
    return {
      renames: this.#renames,
      usedUp: usedUp.filter((hint) => first.get(hintKey(hint)) === hint),
      problems: this.#problems,
    };
  }

  /** A hint whose old name is there before. */
  #open(hint: RenameHint): Open[] {
    const { kind, to, from } = hint;
    const renames = [...this.#given.renames, ...this.#renames.keys()];
    const parent = oldParent({ kind, path: to }, renames);
    const own = { kind, path: [...parent, to.at(-1) ?? ''] };
    const candidates = from.map((names) => (names.length > 1 ? names : [...parent, ...names]));
    const old = candidates.find(
      (path) => namedKey({ kind, path }) !== namedKey(own) && hasObject(this.#given.before, { kind, path }),
    );
    if (old === undefined) return [];
    if (this.#answered.has(namedKey({ kind, path: old })) || this.#answeredNew.has(namedKey({ kind, path: to }))) {
      this.#markLive(hint);
      return [];
    }
    return [{ hint, own, rename: { kind, from: old, to } }];
  }

  #accept({ hint, rename, own }: Open): boolean {
    const isFree = !hasObject(this.#given.before, own) || this.#movesOn(own);
    if (!isFree) return false;
    this.#markLive(hint);
    const isKnown = [...this.#renames.keys()].some((known) => JSON.stringify(known) === JSON.stringify(rename));
    if (!isKnown) this.#renames.set(rename, hint); // several properties may say the same of one type
    return true;
  }

  /** Whether something has the old name afterwards too. */
  #stays({ rename: { kind, from, to } }: Open): boolean {
    const path = from.length > 2 ? [...to.slice(0, -1), from.at(-1) ?? ''] : from;
    return hasObject(this.#given.after, { kind, path });
  }

  /** Whether an object gives its name up. */
  #movesOn(object: NamedObject): boolean {
    const key = namedKey(object);
    if (this.#given.dropped.some((dropped) => namedKey(dropped) === key)) return true;
    return [...this.#given.renames, ...this.#renames.keys()].some(
      ({ kind, from }) => namedKey({ kind, path: from }) === key,
    );
  }

  #markLive(hint: RenameHint): void {
    this.#live.add(hintKey(hint));
  }
}

/** A hint that several classes or columns inherit is one. */
function hintKey({ place, kind, to }: RenameHint): string {
  return place === undefined ? namedKey({ kind, path: to }) : JSON.stringify([place.file, place.line, place.column]);
}

function isInNamespace(kind: RenamedKind): boolean {
  return ['table', 'view', 'sequence', 'enum', 'domain', 'composite', 'range'].includes(kind);
}
