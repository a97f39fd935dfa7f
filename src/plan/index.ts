export { migrationName } from './migration-name.ts';
export { describeOperation, plan } from './plan.ts';
export type { Plan } from './plan.ts';
export type { AnyOperation } from './rules.ts';
export type { Statement, TransactionMode } from './statement.ts';
