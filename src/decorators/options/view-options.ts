import type { StorageParameters } from './storage-parameters.ts';

/** Every option of a view; which of them go together, `ViewOptions` says. */
export interface ViewFields {
  materialized?: boolean;
  /** `false`: without rows until it is refreshed. */
  withData?: boolean;
  /** Names of the columns, where the query does not give them. */
  columns?: readonly string[];
  /** The rights of whoever asks count, not those of the owner. */
  securityInvoker?: boolean;
  securityBarrier?: boolean;
  checkOption?: 'local' | 'cascaded';
  storageParameters?: StorageParameters;
}

/** @see https://www.postgresql.org/docs/current/sql-createview.html */
export type ViewOptions = ViewFields &
  (
    | { materialized?: false; withData?: never; storageParameters?: never }
    | { materialized: true; securityInvoker?: never; securityBarrier?: never; checkOption?: never }
  );
