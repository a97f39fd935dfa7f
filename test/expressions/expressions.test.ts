import { beforeAll, expect, it } from 'vitest';

import type { Connection } from '../../src/database/index.ts';
import { diff } from '../../src/diff/index.ts';
import type { Change } from '../../src/diff/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import { plan } from '../../src/plan/index.ts';
import { buildSchema } from '../../src/prove/build-schema.ts';
import { runStatements } from '../../src/prove/run-statements.ts';
import { objectKey } from '../../src/schema/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import type { DatabaseUnderTest } from '../support/each-driver.ts';
import { casesFor } from './expression-case.ts';
import type { ExpressionCase } from './expression-case.ts';
import { expressionSchema } from './expression-schema.ts';

/** Those of the cases that the changes say nothing about. */
function unnoticed(cases: readonly ExpressionCase[], changes: readonly Change[]): string[] {
  const altered = new Set(
    changes.map((change) => `${objectKey(change.id)} ${change.verb === 'alter' ? change.attribute : ''}`),
  );
  const missed = cases.filter(({ id, attribute }) => !altered.has(`${objectKey(id)} ${attribute}`));
  return missed.map(({ place, expression, changed }) => `${place}: ${expression} → ${changed}`);
}

describeEachDriver('more than 200 expressions as people write them', (database) => {
  let cases: readonly ExpressionCase[];
  let [model, changedModel]: readonly [Schema, Schema] = [
    expressionSchema([], 'expression'),
    expressionSchema([], 'changed'),
  ];
  let [read, changedRead] = [model, changedModel];

  beforeAll(async () => {
    const connection = await database.driver.connect();
    cases = casesFor(connection.serverVersion);
    [model, changedModel] = [expressionSchema(cases, 'expression'), expressionSchema(cases, 'changed')];
    changedRead = await built(database, connection, changedModel);
    read = await built(database, connection, model);
    await connection.close();
  });

  it('are that many, and no two the same', () => {
    const texts = new Set(cases.map(({ place, type, expression }) => [place, type, expression].join(' ')));
    expect(texts.size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(350);
  });

  it('do not differ from the model when the database that is made of them is read, and the model is made again', async () => {
    const connection = await database.driver.connect();
    expect(diff(read, await built(database, connection, model))).toEqual([]);
    await connection.close();
  });

  it('can be read, made again, and read the same', async () => {
    const connection = await database.driver.connect();
    const again = await built(database, connection, read);
    expect(diff(again, await built(database, connection, again))).toEqual([]);
    await connection.close();
  });

  it('differ in the model when one token is changed, and nothing else does', () => {
    const changes = diff(model, changedModel);
    expect(unnoticed(cases, changes)).toEqual([]);
    expect(changes.length).toBe(cases.length);
  });

  it('differ in the database when one token is changed', () => {
    expect(unnoticed(cases, diff(read, changedRead))).toEqual([]);
  });

  it('are changed by a migration into what the changed model makes', async () => {
    const connection = await database.driver.connect();
    await built(database, connection, model);
    const { statements } = plan(diff(model, changedModel), model, changedModel);
    expect(await runStatements(connection, statements)).toBeUndefined();
    expect(diff((await introspect(connection)).schema, changedRead)).toEqual([]);
    await connection.close();
  });
});

async function built({ empty }: DatabaseUnderTest, connection: Connection, schema: Schema): Promise<Schema> {
  await empty();
  expect(await buildSchema(connection, schema)).toBeUndefined();
  return (await introspect(connection)).schema;
}
