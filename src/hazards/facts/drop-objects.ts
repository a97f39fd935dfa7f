import type { Catalog } from '../catalog/catalog.ts';
import { referencesTo, tableIn, withPartitions } from '../catalog/catalog.ts';
import { qualified } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nameParts, nodeOf } from '../parse/syntax.ts';
import { dependentsOf } from './alter-table/change-column.ts';
import { dropIndex } from './indexes.ts';
import type { Scene } from './scene.ts';
import type { LockMode, ObjectNoun, StatementFacts } from './statement-facts.ts';
import { facts, locks, sideLocks } from './statement-facts.ts';

type Statement = NodeOf<'DropStmt'>;

/** What is dropped by name alone, and whether clients use it themselves. */
const PLAIN: Readonly<
  Record<string, { readonly form: string; readonly noun: ObjectNoun; readonly used?: true; readonly lock?: LockMode }>
> = {
  OBJECT_VIEW: { form: 'dropView', noun: 'view', used: true, lock: 'ACCESS EXCLUSIVE' },
  OBJECT_SEQUENCE: { form: 'dropSequence', noun: 'sequence' },
  OBJECT_TYPE: { form: 'dropType', noun: 'type' },
  OBJECT_DOMAIN: { form: 'dropDomain', noun: 'type' },
  OBJECT_FUNCTION: { form: 'dropFunction', noun: 'routine', used: true },
  OBJECT_PROCEDURE: { form: 'dropProcedure', noun: 'routine', used: true },
  OBJECT_ROUTINE: { form: 'dropRoutine', noun: 'routine', used: true },
  OBJECT_EXTENSION: { form: 'dropExtension', noun: 'extension', used: true },
  OBJECT_STATISTIC_EXT: { form: 'dropStatistics', noun: 'object' },
};

/** `drop …`, one list of facts for each object. */
export function dropObjects(statement: Statement, scene: Scene): StatementFacts[] {
  return (statement.objects ?? []).map((node) => dropOne(statement, nameParts(node), scene));
}

function dropOne(statement: Statement, parts: readonly string[], scene: Scene): StatementFacts {
  const { removeType = 'OBJECT_TABLE' } = statement;
  const cascades = statement.behavior === 'DROP_CASCADE';
  switch (removeType) {
    case 'OBJECT_TABLE':
      return dropTable(qualified(parts), cascades, scene.catalog);
    case 'OBJECT_MATVIEW':
      return dropView(qualified(parts), cascades);
    case 'OBJECT_INDEX':
      return dropIndex(statement, parts, scene);
    case 'OBJECT_SCHEMA':
      return dropNamespace(parts[0] ?? '', cascades);
    case 'OBJECT_TRIGGER':
    case 'OBJECT_POLICY':
    case 'OBJECT_RULE':
      return dropOfTable(removeType, parts, scene.catalog);
    default:
      return dropPlain(removeType, qualified(parts), { cascades, catalog: scene.catalog });
  }
}

function dropTable(name: string, cascades: boolean, catalog: Catalog): StatementFacts {
  const family = withPartitions(catalog, name);
  const { constraints, parent } = tableIn(catalog, name);
  const referenced = [...constraints.values()].flatMap(({ references }) => (references ? [references.table] : []));
  const referencing = cascades ? referencesTo(catalog, name).map(({ table }) => table) : [];
  const object = `table ${name}`;
  return facts('dropTable', object, {
    locks: [
      ...locks('ACCESS EXCLUSIVE', ...family, ...(parent ? [parent] : [])),
      ...sideLocks('ACCESS EXCLUSIVE', ...new Set([...referenced, ...referencing].filter((table) => table !== name))),
    ],
    loses: [
      { what: 'table', object, table: name, words: `the rows of ${object}` },
      ...(cascades ? [dependentsOf(object, name)] : []),
    ],
    breaksClients: [{ noun: 'table', name, how: 'dropped' }],
    drops: [{ noun: 'table', name }],
  });
}

function dropView(name: string, cascades: boolean): StatementFacts {
  const object = `materialized view ${name}`;
  return facts('dropMaterializedView', object, {
    locks: locks('ACCESS EXCLUSIVE', name),
    loses: cascades ? [dependentsOf(object)] : [],
    breaksClients: [{ noun: 'materialized view', name, how: 'dropped' }],
    drops: [{ noun: 'materialized view', name }],
  });
}

/** Without `cascade` the server refuses a namespace that is not empty. */
function dropNamespace(name: string, cascades: boolean): StatementFacts {
  const object = `namespace ${name}`;
  return facts('dropNamespace', object, {
    loses: cascades ? [{ what: 'namespace', object, words: `everything in ${object}` }] : [],
    drops: [{ noun: 'namespace', name }],
  });
}

const OF_TABLE = {
  OBJECT_TRIGGER: { form: 'dropTrigger', noun: 'trigger' },
  OBJECT_POLICY: { form: 'dropPolicy', noun: 'policy' },
  OBJECT_RULE: { form: 'dropRule', noun: 'object' },
} as const;

/** The name of the table comes first, then that of what is on it. */
function dropOfTable(type: keyof typeof OF_TABLE, parts: readonly string[], catalog: Catalog): StatementFacts {
  const table = qualified(parts.slice(0, -1));
  const { form, noun } = OF_TABLE[type];
  const name = `${table}.${parts.at(-1)}`;
  const tables = type === 'OBJECT_TRIGGER' ? withPartitions(catalog, table) : [table];
  return facts(form, `${noun} ${parts.at(-1)} of ${table}`, {
    locks: locks('ACCESS EXCLUSIVE', ...tables),
    drops: [{ noun, name }],
  });
}

interface Circumstances {
  readonly cascades: boolean;
  readonly catalog: Catalog;
}

function dropPlain(type: string, name: string, { cascades, catalog }: Circumstances): StatementFacts {
  const known = PLAIN[type];
  if (known === undefined)
    return facts('drop', `object ${name}`, { loses: cascades ? [dependentsOf(`object ${name}`)] : [] });
  const { form, noun, used, lock } = known;
  const object = `${noun} ${name}`;
  return facts(form, object, {
    locks: lock === undefined ? [] : locks(lock, name),
    loses: [
      ...(noun === 'sequence' && (catalog.sequences.has(name) || !catalog.complete)
        ? [{ what: 'position' as const, object, words: `the position of ${object}` }]
        : []),
      ...(cascades ? [dependentsOf(object)] : []),
    ],
    breaksClients: used && !isOfTrigger(name, catalog) ? [{ noun, name, how: 'dropped' }] : [],
    drops: [{ noun, name }],
  });
}

function isOfTrigger(name: string, { routines }: Catalog): boolean {
  return [...routines].some(([key, { ofTrigger }]) => ofTrigger && (key === name || key.startsWith(`${name}(`)));
}

export function dropDatabase(statement: NodeOf<'DropdbStmt'>): StatementFacts[] {
  const object = `database ${statement.dbname}`;
  return [
    facts('dropDatabase', object, {
      loses: [{ what: 'database', object, words: `everything in ${object}` }],
      transaction: 'outside',
    }),
  ];
}

/** `truncate`: the rows go, and so do those of tables that refer to them when it cascades. */
export function truncate(statement: NodeOf<'TruncateStmt'>, { catalog }: Scene): StatementFacts[] {
  const cascades = statement.behavior === 'DROP_CASCADE';
  return (statement.relations ?? []).map((node) => {
    const relation = nodeOf(node, 'RangeVar');
    const name = qualified([...(relation?.schemaname ? [relation.schemaname] : []), relation?.relname ?? '']);
    const tables = [
      ...withPartitions(catalog, name),
      ...(cascades ? referencesTo(catalog, name).map(({ table }) => table) : []),
    ];
    const object = `table ${name}`;
    return facts('truncate', object, {
      locks: locks('ACCESS EXCLUSIVE', ...tables),
      rewrites: tables
        .filter((table) => catalog.relations.get(table)?.partitioned !== true)
        .map((table) => ({ table, because: 'truncate' })),
      loses: [
        { what: 'rows', object, table: name, words: `the rows of ${object}` },
        ...(cascades ? [dependentsOf(object, name)] : []),
      ],
    });
  });
}
