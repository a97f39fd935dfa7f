import type { Rule } from '../../rule.ts';
import { columnRenamed } from './column-renamed.ts';
import { tableRenamed } from './table-renamed.ts';
import { namespaceRenamed } from './namespace-renamed.ts';
import { labelRenamed } from './label-renamed.ts';
import { columnMayBeNull } from './column-may-be-null.ts';
import { typeOrRoutineRenamed } from './type-or-routine-renamed.ts';
import { privilegesChange } from './privileges-change.ts';
import { extensionChanges } from './extension-changes.ts';
import { usedObjectDropped } from './used-object-dropped.ts';
import { rowsHidden } from './rows-hidden.ts';
import { namedInRoutine } from './named-in-routine.ts';

export const clientsRules: readonly Rule[] = [
  columnRenamed,
  tableRenamed,
  namespaceRenamed,
  labelRenamed,
  columnMayBeNull,
  typeOrRoutineRenamed,
  privilegesChange,
  extensionChanges,
  usedObjectDropped,
  rowsHidden,
  namedInRoutine,
];
