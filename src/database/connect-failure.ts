import { type MoultError, accessDenied, databaseUnknown, serverUnreachable } from '../errors/index.ts';

const UNKNOWN_DATABASE = '3D000';
/** Invalid authorization, invalid password, insufficient privilege. */
const DENIED = new Set(['28000', '28P01', '42501']);

/** Turns what pg threw while connecting into this tool's error. pg's own messages hold no password. */
export function connectFailure(error: unknown, label: string): MoultError {
  const reason = reasonOf(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === UNKNOWN_DATABASE) return databaseUnknown(label, reason, error);
  if (DENIED.has(code) || isPasswordFault(reason)) return accessDenied(label, reason, error);
  return serverUnreachable(label, reason, error);
}

/** A host with several addresses fails with one error for each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** pg finds these faults itself, before the server can answer with a SQLSTATE. */
function isPasswordFault(reason: string): boolean {
  return reason.startsWith('SASL:') && reason.includes('password');
}
