import type { AnyString, SqlText } from './callbacks.ts';

/** Every option of a policy; which of them go together, `PolicyOptions` says. */
export interface PolicyFields<Owner = unknown> {
  name?: string;
  /** Default: `all`. */
  command?: 'all' | 'select' | 'insert' | 'update' | 'delete';
  restrictive?: boolean;
  /** Another way to say `restrictive`. */
  type?: 'permissive' | 'restrictive';
  /** Default: everyone. */
  roles?: readonly ('public' | 'current_user' | 'current_role' | 'session_user' | AnyString)[];
  /** Which rows are seen. */
  using?: SqlText<Owner>;
  /** Which rows may be written. */
  check?: SqlText<Owner>;
  comment?: string;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createpolicy.html */
export type PolicyOptions<Owner = unknown> = PolicyFields<Owner> &
  (
    | { command?: 'all' | 'update' }
    | { command: 'select' | 'delete'; check?: never }
    | { command: 'insert'; using?: never }
  );
