import type { DecoratorName, OptionEffect } from '../../decorators/index.ts';
import type { Place, Problem } from '../../errors/index.ts';
import type { RelationTarget } from '../../mapping/index.ts';
import type { ClassValue } from './value.ts';

/** What the normalisation of options needs from its origin. */
export interface DescribeContext {
  readonly problems: Problem[];
  /** A class of the run by its name alone; undefined when there is none. */
  findByName(name: string): RelationTarget | undefined;
  /** Refers to a class that was named; it becomes part of the run if it can. */
  refer(target: ClassValue): RelationTarget;
  /** As `refer`, for a class a declared type names. */
  referById(id: string): void;
}

/** Where options were given and by what. */
export interface OptionSite {
  readonly context: DescribeContext;
  readonly decorator: DecoratorName;
  /** `User.email`, for messages. */
  readonly owner: string;
  readonly place?: Place | undefined;
  /** Of a record within an option: its path (`sequence`), and what it may hold. */
  readonly within?: { readonly path: string; readonly known: Readonly<Record<string, OptionEffect>> };
}
