/** @import { EntityModel } from './model.mjs' */

const EXTRAS = { settings: `    settings: jsonb('settings'),\n`, dueOn: `    dueOn: date('due_on'),\n` };

/**
 * The same entity as a drizzle schema file: the same tables, columns, defaults, keys, indexes, enums and checks. Comments on tables
 * are missing, for drizzle has none.
 *
 * @param {EntityModel} model
 */
export function renderDrizzle(model) {
  const { index, table, owner, nativeEnum } = model;
  const state = nativeEnum ? `state${index}('state')` : `text('state')`;
  return `${imports(model)}
${nativeEnum ? `export const state${index} = pgEnum('state${index}', ['draft', 'active', 'closed']);\n\n` : ''}export const ${table} = pgTable(
  '${table}',
  {
    id: serial('id').primaryKey(),
    name: varchar('name', { length: 120 }).notNull(),
    code: varchar('code', { length: 40 }).notNull().unique('${table}_code_unique'),
    amount: numeric('amount', { precision: 12, scale: 2 }).notNull().default('0'),
    description: text('description'),
    archived: boolean('archived').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 0 }).notNull().defaultNow(),
    state: ${state}.notNull().default('draft'),
    ownerId: integer('owner_id').notNull().references((): AnyPgColumn => entity${owner}.id, { onUpdate: 'cascade', onDelete: 'cascade' }),
${model.extra === null ? '' : EXTRAS[model.extra]}${model.added ? `    added: varchar('added', { length: 64 }),\n` : ''}  },
  (table) => [
    index('${table}_name_created_at_index').on(table.name, table.createdAt),
${nativeEnum ? '' : `    check('${table}_state_check', sql\`state in ('draft', 'active', 'closed')\`),\n`}  ],
);
${pivot(model)}`;
}

/** @param {EntityModel} model */
function pivot({ table, index, labels: target }) {
  if (target === null) return '';
  const [from, to] = target === index ? [`${table}_1_id`, `${table}_2_id`] : [`${table}_id`, `entity${target}_id`];
  const rules = `{ onUpdate: 'cascade', onDelete: 'cascade' }`;
  return `
export const ${table}Labels = pgTable(
  '${table}_labels',
  {
    fromId: integer('${from}').notNull().references((): AnyPgColumn => ${table}.id, ${rules}),
    toId: integer('${to}').notNull().references((): AnyPgColumn => entity${target}.id, ${rules}),
  },
  (table) => [primaryKey({ columns: [table.fromId, table.toId] })],
);
`;
}

/** @param {EntityModel} model */
function imports({ index, owner, labels: target }) {
  const others = [...new Set(target === null ? [owner] : [owner, target])].filter((other) => other !== index);
  return `import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn, boolean, check, date, index, integer, jsonb, numeric, pgEnum, pgTable, primaryKey, serial, text, timestamp, varchar,
} from 'drizzle-orm/pg-core';
${others.map((other) => `import { entity${other} } from './entity${other}';\n`).join('')}`;
}
