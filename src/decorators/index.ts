export { nestedOptionTable } from './nested-option-table.ts';
export { isDecoratorName, optionEffect, optionTable } from './option-table.ts';
export type { DecoratorName } from './option-table.ts';
export type { OptionEffect } from './option-effect.ts';
export { designType, recordedUses } from './record.ts';
export type { RecordedUse } from './record.ts';
export * from './vocabulary.ts';
