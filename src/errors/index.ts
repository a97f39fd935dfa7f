export { MoultError } from './moult-error.ts';
export type { Outcome, Place, Problem } from './moult-error.ts';
export { bug } from './moult-error.ts';
export {
  snapshotConflict,
  snapshotDamaged,
  snapshotMissing,
  snapshotNewer,
  snapshotWithoutMigration,
} from './snapshot-errors.ts';
export { statsDamaged } from './stats-errors.ts';
export {
  accessDenied,
  connectionLost,
  databaseUnknown,
  databaseUrlInvalid,
  embeddedDatabaseBroken,
  embeddedDatabaseLocked,
  serverUnreachable,
  statementFailed,
} from './database-errors.ts';
export type { StatementFault } from './database-errors.ts';
export { decoratorsUnsupported, moduleFailed, moduleMissing, moduleSyntax } from './loader-errors.ts';
export {
  scanComputedDefault,
  scanNestedEntity,
  scanNoEntities,
  scanPolicyFilter,
  scanTriggerStatement,
  scanWithoutTable,
  scanSyntax,
  scanTwoClasses,
  scanUndecorated,
  scanUnexpectedValue,
  scanUnknownBase,
  scanUnknownDecorator,
  scanUnknownOption,
  scanUnreadable,
} from './scan-errors.ts';
export {
  fileNotWritten,
  migrationFileName,
  migrationFolderMissing,
  migrationIrreversible,
  migrationNameEmpty,
  migrationNameMismatch,
  migrationNotRunning,
  migrationOfOtherKind,
  migrationWithSeveralClasses,
  migrationWithoutClass,
  migrationWithoutUp,
} from './migrations-errors.ts';
export {
  appliedFilesEdited,
  cannotContinue,
  lockLost,
  migrationFailed,
  migrationFileMissing,
  migrationThrew,
  migrationUnknown,
  migrationsLocked,
  unfinishedApply,
  unfinishedFileEdited,
  unfinishedRollback,
} from './runner-errors.ts';
export type { FailedStatement } from './runner-errors.ts';
export { expectationFailed, expectationUnanswered } from './expectation-errors.ts';
export {
  adviceMisplaced,
  circularPrimaryKey,
  columnCountMismatch,
  duplicateColumn,
  duplicateName,
  duplicateTable,
  enumMismatch,
  indexWithoutName,
  missingPrimaryKey,
  nameTooLong,
  noEnumItems,
  notAnEntity,
  notSupported,
  unknownLabel,
  unknownProperty,
  unknownType,
  untypedProperty,
} from './mapping-errors.ts';
export {
  circularEmbedded,
  discriminatorClash,
  notAnEmbeddable,
  polymorphicKeys,
  unknownDiscriminated,
} from './class-errors.ts';
export { configAmbiguous, configBroken, configInvalid, configMissing, databaseUrlMissing } from './config-errors.ts';
export {
  conflictingOptions,
  freshDeclined,
  invalidArgument,
  invalidValue,
  missingArgument,
  missingOption,
  noAction,
  noCommand,
  rollbackDeclined,
  rollbackLosesData,
  runStopped,
  seedDownDeclined,
  seedDownUnconfirmed,
  unexpected,
  unexpectedArgument,
  unknownAction,
  unknownCommand,
  unknownOption,
  usageWrong,
} from './cli-errors.ts';
export { proofNeedsExtension, proofNeedsServer, proofStatementFailed } from './prove-errors.ts';
export { proofUrlUnsuitable, proveFailed } from './prove-errors.ts';
export type { ProvedDifference, UnprovedStatement } from './prove-errors.ts';
export { nearest } from './nearest.ts';
export {
  declarationInvalid,
  partitionInvalid,
  policyInvalid,
  sequenceInvalid,
  triggerInvalid,
  uniqueNotDeferrable,
  unknownRoutine,
  viewInvalid,
  viewReferenced,
} from './declaration-errors.ts';
export {
  answerAmbiguous,
  answeredTwice,
  answerOfTwoKinds,
  answersFileInvalid,
  answersWrong,
  answerUnknown,
  answerUnreadable,
  questionsAborted,
  questionsOpen,
  renamedInCircle,
} from './answer-errors.ts';
export type { AnswerSource } from './answer-errors.ts';
export { testUrlUnsuitable } from './database-errors.ts';
export { batchInvalid } from './migrations-errors.ts';
export { applyDeclined, applyUnconfirmed } from './cli-errors.ts';
export * from './seed-errors.ts';
export * from './seed-run-errors.ts';
export * from './protocol-errors.ts';
export * from './rename-errors.ts';
export * from './history-errors.ts';
