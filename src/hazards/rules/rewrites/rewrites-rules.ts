import type { Rule } from '../../rule.ts';
import { volatileDefault } from './volatile-default.ts';
import { numberedColumn } from './numbered-column.ts';
import { storedGeneratedColumn } from './stored-generated-column.ts';
import { constrainedDomainColumn } from './constrained-domain-column.ts';
import { typeRewritesTable } from './type-rewrites-table.ts';
import { typeRebuildsIndexes } from './type-rebuilds-indexes.ts';
import { notNullScan } from './not-null-scan.ts';
import { checkScan } from './check-scan.ts';
import { foreignKeyScan } from './foreign-key-scan.ts';
import { notNullAfterNotValid } from './not-null-after-not-valid.ts';
import { vacuumFull } from './vacuum-full.ts';
import { storageRewritesTable } from './storage-rewrites-table.ts';
import { attachScan } from './attach-scan.ts';
import { typeWithConstraint } from './type-with-constraint.ts';
import { primaryKeyScan } from './primary-key-scan.ts';
import { domainScan } from './domain-scan.ts';

export const rewritesRules: readonly Rule[] = [
  volatileDefault,
  numberedColumn,
  storedGeneratedColumn,
  constrainedDomainColumn,
  typeRewritesTable,
  typeRebuildsIndexes,
  notNullScan,
  checkScan,
  foreignKeyScan,
  notNullAfterNotValid,
  vacuumFull,
  storageRewritesTable,
  attachScan,
  typeWithConstraint,
  primaryKeyScan,
  domainScan,
];
