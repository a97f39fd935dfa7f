import { databaseUrlInvalid } from '../errors/index.ts';

/** Where a URL points to. */
export type DatabaseTarget =
  | { readonly kind: 'server'; readonly url: URL; readonly label: string }
  | { readonly kind: 'embedded'; readonly folder: string | null; readonly label: string };

const EMBEDDED = 'pglite://';
const SERVER_SCHEMES = ['postgres://', 'postgresql://'];

/**
 * Reads `postgres://...`, `postgresql://...`, `pglite://path` and `pglite://memory`.
 *
 * @returns `folder: null` for a database in memory
 */
export function readDatabaseUrl(text: string): DatabaseTarget {
  if (text.startsWith(EMBEDDED)) {
    const path = text.slice(EMBEDDED.length);
    if (path === '') throw databaseUrlInvalid(text);
    return { kind: 'embedded', folder: path === 'memory' ? null : path, label: text };
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const isServer = SERVER_SCHEMES.some((scheme) => text.startsWith(scheme));
  if (url === null || !isServer || url.pathname.includes('@')) {
    throw databaseUrlInvalid(redact(text));
  }
  return { kind: 'server', url, label: serverLabel(url) };
}

/** `postgres://user@host:5432/database`: neither the password nor the query, which may hold one too. */
function serverLabel(url: URL): string {
  const user = url.username === '' ? '' : `${url.username}@`;
  return `${url.protocol}//${user}${url.host}${url.pathname}`;
}

/** Leaves of a text that is no URL what surely is no password: its scheme, and what follows the last `@`. */
function redact(text: string): string {
  const [scheme] = text.split('://', 1);
  const host = text.includes('@') ? text.slice(text.lastIndexOf('@') + 1).split('?', 1)[0] : '...';
  return scheme === undefined || scheme === text
    ? '(no scheme)'
    : `${scheme}://${text.includes('@') ? '***@' : ''}${host}`;
}
