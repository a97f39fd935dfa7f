import { describe, expect, it } from 'vitest';

import { MoultError } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Schema } from '../schema/index.ts';
import { decodeSnapshot } from './decode-snapshot.ts';
import { encodeSnapshot } from './encode-snapshot.ts';

const SCHEMA: Schema = {
  extensions: {},
  namespaces: {
    public: {
      ...EMPTY_NAMESPACE,
      enums: { state: { labels: ['new', 'old'] } },
      tables: {
        user: {
          ...EMPTY_TABLE,
          comment: "it's",
          columns: { name: { nullable: true, type: 'text' }, id: { serial: true, type: 'integer' } },
          primaryKey: { user_pkey: { columns: ['id'] } },
          indexes: { by_name: { keys: [{ order: 'desc', column: 'name' }, 'id'], unique: true } },
        },
      },
    },
    app: EMPTY_NAMESPACE,
  },
};

const TEXT = `{
  "format": 1,
  "namespaces": {
    "app": {},
    "public": {
      "enums": {
        "state": { "labels": ["new", "old"] }
      },
      "tables": {
        "user": {
          "comment": "it's",
          "columns": {
            "id": { "type": "integer", "serial": true },
            "name": { "type": "text", "nullable": true }
          },
          "primaryKey": {
            "user_pkey": { "columns": ["id"] }
          },
          "indexes": {
            "by_name": { "keys": [{ "column": "name", "order": "desc" }, "id"], "unique": true }
          }
        }
      }
    }
  },
  "migration": "Migration20261120093000_add_user"
}
`;

const MIGRATION = 'Migration20261120093000_add_user';

describe('encodeSnapshot', () => {
  it('writes names sorted, one object a line, the migration last', () => {
    expect(encodeSnapshot({ schema: SCHEMA, migration: MIGRATION })).toBe(TEXT);
  });

  it('writes an empty schema', () => {
    expect(decodeSnapshot(encodeSnapshot({ schema: EMPTY_SCHEMA, migration: null }), 'x')).toEqual({
      schema: EMPTY_SCHEMA,
      migration: null,
    });
  });
});

describe('decodeSnapshot', () => {
  it('gives back what was written', () => {
    expect(decodeSnapshot(TEXT, '.snapshot.json')).toEqual({ schema: SCHEMA, migration: MIGRATION });
  });

  it('keeps names that every object has', () => {
    const tables = namedSet([
      ['__proto__', EMPTY_TABLE],
      ['constructor', EMPTY_TABLE],
    ]);
    const schema: Schema = { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, tables } } };
    const decoded = decodeSnapshot(encodeSnapshot({ schema, migration: null }), 'x').schema;
    expect(Object.keys(decoded.namespaces['public']?.tables ?? {})).toEqual(['__proto__', 'constructor']);
  });

  it.each<[string, string, string]>([
    ['text that ends too early', TEXT.slice(0, 100), 'SNAPSHOT_DAMAGED'],
    ['nothing', '', 'SNAPSHOT_DAMAGED'],
    ['a list', '[]', 'SNAPSHOT_DAMAGED'],
    ['no format', '{ "migration": null }', 'SNAPSHOT_DAMAGED'],
    ['a newer format', TEXT.replace('"format": 1', '"format": 2'), 'SNAPSHOT_NEWER'],
    ['no migration', '{ "format": 1 }', 'SNAPSHOT_DAMAGED'],
    ['an unknown attribute', TEXT.replace('"serial": true', '"serials": true'), 'SNAPSHOT_DAMAGED'],
    ['a wrong value', TEXT.replace('"serial": true', '"serial": 1'), 'SNAPSHOT_DAMAGED'],
    ['a missing attribute', TEXT.replace('"type": "integer", ', ''), 'SNAPSHOT_DAMAGED'],
    ['a column that is no object', TEXT.replace('{ "type": "text", "nullable": true }', '"text"'), 'SNAPSHOT_DAMAGED'],
    [
      'tables that are a list',
      '{ "format": 1, "migration": null, "namespaces": { "a": { "tables": [] } } }',
      'SNAPSHOT_DAMAGED',
    ],
    ['a merge conflict', TEXT.replace('  "migration"', '<<<<<<< HEAD\n  "migration"'), 'SNAPSHOT_CONFLICT'],
  ])('refuses %s', (_what, text, code) => {
    expect(problemOf(text)?.code).toBe(code);
  });

  it('names the place of a conflict, with the line', () => {
    expect(problemOf('{\n<<<<<<< HEAD\n}')?.place).toEqual({
      file: 'a.json',
      line: 2,
      column: 1,
      excerpt: '<<<<<<< HEAD',
    });
  });

  it('names the object that is damaged', () => {
    const problem = problemOf(TEXT.replace('"serial": true', '"serial": 1'));
    expect(problem?.why).toBe(
      'The snapshot > namespaces > "public" > tables > "user" > columns > "id" has a wrong value for "serial".',
    );
  });
});

function problemOf(text: string): Problem | undefined {
  try {
    decodeSnapshot(text, 'a.json');
    return undefined;
  } catch (error) {
    return error instanceof MoultError ? error.problems[0] : undefined;
  }
}
