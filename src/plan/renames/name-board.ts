import { bug } from '../../errors/index.ts';
import type { Schema } from '../../schema/index.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';
import type { NamePlace } from './name-keys.ts';
import { isDone, isToMove, keyOf, moversOf, placeOf, spaceName } from './name-movers.ts';
import type { Mover } from './name-movers.ts';
import type { NameChange } from './rename.ts';
import { TakenNames } from './taken-names.ts';

/** One statement: a thing gets another name where it is, or goes to another namespace with its name. */
export type NameStep = { readonly change: NameChange; readonly parents: readonly string[] } & (
  | { readonly verb: 'rename'; readonly from: string; readonly to: string }
  | { readonly verb: 'move'; readonly name: string; readonly to: string }
);

/** What a name is called on the way, when two names are exchanged. */
const SUFFIX = '__moult';

/**
 * Who has which name, while names change one by one: no name may be taken twice at any time. A circle of names is opened
 * by way of a name that is nobody's.
 */
export class NameBoard {
  readonly #taken: TakenNames;
  readonly #movers: Map<string, Mover>;

  constructor(before: Schema, changes: readonly NameChange[]) {
    this.#taken = new TakenNames(before);
    this.#movers = moversOf({ before, changes });
    // The columns of views are not in the schema.
    for (const { change } of this.#movers.values())
      if (change.kind === 'viewColumn') this.#taken.add(placeOf({ kind: change.kind, path: change.from }));
  }

  /** Steps in the order of the changes, as far as names allow it; namespaces come first in any case. */
  steps(): NameStep[] {
    const movers = [...this.#movers.values()];
    const isSpace = ({ change }: Mover): boolean => change.kind === 'namespace';
    return [...this.#settle(movers.filter(isSpace)), ...this.#settle(movers.filter((mover) => !isSpace(mover)))];
  }

  #settle(movers: readonly Mover[]): NameStep[] {
    const steps: NameStep[] = [];
    const waiting = new Set(movers);
    while (waiting.size > 0) {
      const mover = [...waiting].find((one) => isDone(one) || this.#next(one) !== undefined);
      if (mover === undefined) steps.push(...this.#open(waiting));
      else if (isDone(mover)) waiting.delete(mover);
      else steps.push(...(this.#next(mover)?.() ?? []));
    }
    return steps;
  }

  /** What can be done for a thing now. */
  #next(mover: Mover): (() => NameStep[]) | undefined {
    const { name, target } = mover;
    const isWaiting = isToMove(mover) || this.#isCarried(mover);
    if (name !== target.name && !(mover.isBetween && isWaiting) && this.#isFree(mover, { name: target.name }))
      return () => [this.#rename(mover, target.name)];
    const canMove =
      isToMove(mover) && this.#isFree(mover, { namespace: target.namespace }) && this.#obstacles(mover).length === 0;
    return canMove ? () => [this.#move(mover)] : undefined;
  }

  /** Whether what it lies in goes to another namespace. */
  #isCarried({ container }: Mover): boolean {
    const mover = container === undefined ? undefined : this.#movers.get(container);
    return mover !== undefined && isToMove(mover);
  }

  /** What lies in a thing and has a name that something else has where the thing goes. */
  #obstacles({ change, target }: Mover): NamePlace[] {
    const contents = this.#taken.contentsOf(keyOf({ kind: change.kind, path: change.from }));
    return contents.filter(
      // It takes its place in its table along.
      (place) => !this.#taken.isFree({ kind: 'index', namespace: target.namespace, path: place.path }),
    );
  }

  /** Everything waits: something gets a name in between. */
  #open(waiting: Set<Mover>): NameStep[] {
    for (const mover of waiting) {
      if (!mover.isBetween) {
        mover.isBetween = true;
        return [this.#rename(mover, this.#free(mover))];
      }
      const obstacles =
        isToMove(mover) && this.#isFree(mover, { namespace: mover.target.namespace }) ? this.#obstacles(mover) : [];
      const between = obstacles.map((place) => this.#moverAt(place)).filter((one) => !one.isBetween);
      for (const one of between) {
        one.isBetween = true;
        waiting.add(one);
      }
      if (between.length > 0) return between.map((one) => this.#rename(one, this.#free(one)));
    }
    throw bug(`Names wait for each other: ${[...waiting].map(({ change }) => change.to.join('.')).join(', ')}`);
  }

  /** What is in a place; if it was to keep its name, it comes back to it. */
  #moverAt({ kind, path }: NamePlace): Mover {
    const known = [...this.#movers.values()].find(
      ({ change, name }) => change.kind === kind && isSame([...change.from.slice(0, -1), name], path),
    );
    if (known !== undefined) return known;
    const [[key, mover] = []] = moversOf({ before: NOTHING, changes: [{ kind, from: path, to: path }] });
    if (key === undefined || mover === undefined) throw bug(`Nothing is called ${path.join('.')}`);
    this.#movers.set(key, mover);
    return mover;
  }

  #isFree(mover: Mover, { namespace = this.#spaceOf(mover), name = mover.name }: Partial<Mover['target']>): boolean {
    return this.#taken.isFree(this.#placeOf(mover, namespace, name));
  }

  /** Where it is now: what lies in a table is where that is. */
  #spaceOf({ container, namespace }: Mover): string {
    const mover = container === undefined ? undefined : this.#movers.get(container);
    return mover?.namespace ?? namespace;
  }

  #placeOf(mover: Mover, namespace = this.#spaceOf(mover), name = mover.name): NamePlace {
    const { kind, from } = mover.change;
    return { ...placeOf({ kind, path: [...from.slice(0, -1), name] }), namespace };
  }

  #rename(mover: Mover, to: string): NameStep {
    const place = this.#placeOf(mover);
    this.#taken.change(place, this.#placeOf(mover, place.namespace, to));
    const from = mover.name;
    mover.name = to;
    return { verb: 'rename', change: mover.change, parents: this.#parents(mover), from, to };
  }

  #move(mover: Mover): NameStep {
    const { namespace } = mover.target;
    const parents = this.#parents(mover);
    const contents = this.#taken.contentsOf(keyOf({ kind: mover.change.kind, path: mover.change.from }));
    for (const place of [this.#placeOf(mover), ...contents]) this.#taken.change(place, { ...place, namespace });
    mover.namespace = namespace;
    return { verb: 'move', change: mover.change, parents, name: mover.name, to: spaceName(namespace, this.#movers) };
  }

  /** The namespace, and the table, view or enum that it lies in, as they are called now. */
  #parents(mover: Mover): string[] {
    const { kind, from } = mover.change;
    if (kind === 'namespace') return [];
    const space = spaceName(this.#spaceOf(mover), this.#movers);
    if (mover.container === undefined) return [space];
    return [space, this.#movers.get(mover.container)?.name ?? from[1] ?? ''];
  }

  /** A name that is nobody's, neither where the thing is nor where it goes. */
  #free(mover: Mover): string {
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? SUFFIX : `${SUFFIX}${number}`;
      const name = clipName(mover.name, MAX_NAME_BYTES - suffix.length) + suffix;
      if (this.#isFree(mover, { name }) && this.#isFree(mover, { namespace: mover.target.namespace, name }))
        return name;
    }
  }
}

const NOTHING: Schema = { extensions: {}, namespaces: {} };

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
