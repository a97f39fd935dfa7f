import type { Rule } from '../../rule.ts';
import { jsonColumn } from './json-column.ts';
import { charColumn } from './char-column.ts';
import { timestampColumn } from './timestamp-column.ts';
import { serialColumn } from './serial-column.ts';
import { smallKey } from './small-key.ts';
import { hashIndex } from './hash-index.ts';
import { wideIndex } from './wide-index.ts';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.ts';
import { foreignKeyTypesDiffer } from './foreign-key-types-differ.ts';
import { domainWithConstraint } from './domain-with-constraint.ts';
import { enumType } from './enum-type.ts';
import { nameCut } from './name-cut.ts';
import { nameNeedsQuotes } from './name-needs-quotes.ts';
import { namespaceLeftOut } from './namespace-left-out.ts';
import { columnsPadded } from './columns-padded.ts';
import { passesOverOneTable } from './passes-over-one-table.ts';
import { indexGoneMeanwhile } from './index-gone-meanwhile.ts';
import { indexDropped } from './index-dropped.ts';
import { varcharColumn } from './varchar-column.ts';

export const designRules: readonly Rule[] = [
  jsonColumn,
  charColumn,
  timestampColumn,
  serialColumn,
  smallKey,
  hashIndex,
  wideIndex,
  foreignKeyWithoutIndex,
  foreignKeyTypesDiffer,
  domainWithConstraint,
  enumType,
  nameCut,
  nameNeedsQuotes,
  namespaceLeftOut,
  columnsPadded,
  passesOverOneTable,
  indexGoneMeanwhile,
  indexDropped,
  varcharColumn,
];
