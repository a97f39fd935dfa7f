import type { Column, ObjectId, ObjectKinds } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';
import type { Converter } from './converter.ts';
import type { SwappableKind } from './swappable-kinds.ts';

/** The steps of a type that PostgreSQL does not change: it is made anew under its name, and its columns are moved over. */
export type SwapOperation<Kind extends SwappableKind> = SwapType<Kind> | RetireType<Kind> | DropOldType<Kind>;

export interface SwapType<Kind extends SwappableKind> extends Operation {
  readonly type: 'swapType';
  readonly id: ObjectId<Kind>;
  readonly before: ObjectKinds[Kind];
  readonly after: ObjectKinds[Kind];
  readonly columns: readonly SwappedColumn[];
  /** Statements that rename what came with the type and does not follow it. */
  readonly renames: readonly string[];
  readonly converter: Converter | null;
}

/** A type that goes gives up its name before, for something else. */
export interface RetireType<Kind extends SwappableKind> extends Operation {
  readonly type: 'retireType';
  readonly id: ObjectId<Kind>;
  /** Statements that rename what came with the type and does not follow it. */
  readonly renames: readonly string[];
}

/** Comes last, when what leaves the type has left it. */
export interface DropOldType<Kind extends SwappableKind> extends Operation {
  readonly type: 'dropOldType';
  readonly id: ObjectId<Kind>;
  readonly converter: Converter | null;
}

/** A column that has the type before and after. */
export interface SwappedColumn {
  readonly id: ObjectId<'column'>;
  readonly before: Column;
  /** What brings its values over; `null`: assigning them does. */
  readonly using: string | null;
  /** What is lost without PostgreSQL refusing it, in words. */
  readonly loses?: string;
  /** The default that it has again at once. */
  readonly keptDefault?: string;
}
