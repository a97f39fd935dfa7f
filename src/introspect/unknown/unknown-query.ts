import { notOfExtension, OF_USERS } from '../catalog-sql.ts';

/** Objects of kinds that the model does not have. */
export interface UnknownQuery {
  /** SQL expression of the kind, in words. */
  readonly kind: string;
  /** SQL expressions of the names, from the namespace down. */
  readonly path: readonly string[];
  /** The rest of the query, from `from` on. */
  readonly from: string;
}

interface Catalog {
  readonly kind: string;
  /** The system catalog: `pg_collation`. */
  readonly catalog: string;
  /** Its columns of the name and the namespace. */
  readonly name: string;
  readonly namespace: string;
  /** SQL condition, on `x`. */
  readonly where?: string;
}

/** Everything of one system catalog that lies in the namespace of a user. */
export function inNamespaces({ kind, catalog, name, namespace, where = 'true' }: Catalog): UnknownQuery {
  return {
    kind,
    path: ['n.nspname', name],
    from: `${catalog} x join pg_namespace n on n.oid = x.${namespace} and ${OF_USERS}
  where ${notOfExtension(catalog, 'x.oid')} and ${where}`,
  };
}
