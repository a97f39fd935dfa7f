import { recordedUses } from '../../decorators/index.ts';
import type { RelationTarget } from '../../mapping/index.ts';
import { isClass } from './runtime-class.ts';

/** The classes of one run, each with an id: its name, numbered where several share one. */
export class RuntimeClasses {
  readonly members = new Set<Function>();
  readonly #ids = new Map<Function, string>();
  readonly #byId = new Map<string, Function>();

  /** Makes a class part of the run, once, and returns its id. */
  join(target: Function): string {
    this.members.add(target);
    return this.idOf(target);
  }

  joinById(id: string): void {
    const target = this.#byId.get(id);
    if (target !== undefined) this.members.add(target);
  }

  idOf(target: Function): string {
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    let id = target.name;
    for (let count = 2; this.#byId.has(id); count += 1) id = `${target.name}~${count}`;
    this.#ids.set(target, id);
    this.#byId.set(id, target);
    return id;
  }

  findByName(name: string): RelationTarget | undefined {
    const target = [...this.members].find((candidate) => candidate.name === name);
    return target && { className: name, id: this.idOf(target) };
  }

  /** The class it extends, if that one or one above it has decorators. */
  baseOf(target: Function): Function | undefined {
    const base: unknown = Object.getPrototypeOf(target);
    if (!isClass(base)) return undefined;
    return recordedUses(base).length > 0 || this.baseOf(base) !== undefined ? base : undefined;
  }
}
