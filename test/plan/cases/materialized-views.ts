import type { Named, View } from '../../../src/schema/index.ts';
import { big, materialized, people, PEOPLE_ROWS, schema, view } from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const given = (views: Named<View>, columns = {}): PlanCase['before'] =>
  schema({ tables: { people: people(columns) }, views });
const ages = 'select age, count(*) as n from people group by age';
const byAge = { ages_age: { keys: ['age'], unique: true as const, comment: 'one each' } };

export const materializedViewCases: readonly PlanCase[] = [
  {
    name: 'a materialised view comes with indexes',
    before: schema({}),
    after: given({ ages: materialized(ages, byAge, { comment: 'x' }) }),
  },
  {
    name: 'a column changes its type under a materialised view with a unique index',
    before: given({ ages: materialized(ages, byAge), top: view('select n from ages') }),
    after: given({ ages: materialized(ages, byAge), top: view('select n from ages') }, { age: big }),
    rows: `${PEOPLE_ROWS} refresh materialized view ages;`,
    same: ['select age, n from ages order by 1', 'select * from top order by 1'],
  },
  {
    name: 'a plain view becomes a materialised one under another view',
    before: given({ ages: view(ages), top: view('select n from ages') }),
    after: given({ ages: materialized(ages, byAge), top: view('select n from ages') }),
    rows: PEOPLE_ROWS,
    same: ['select age, n from ages order by 1'],
  },
  {
    name: 'indexes of a materialised view come, change and get other names',
    before: given({
      ages: materialized(ages, {
        a: { keys: ['age'] },
        b: { keys: ['n'] },
        d: { keys: [{ expression: 'age + 1' }], where: 'n > 0' },
      }),
    }),
    after: given({
      ages: materialized(ages, { c: { keys: ['age'] }, b: { keys: ['n'], unique: true }, e: { keys: ['n', 'age'] } }),
    }),
    says: ['rename to "c"'],
  },
  {
    name: 'storage parameters of a materialised view and its index change in place',
    before: given({ ages: materialized(ages, { a: { keys: ['age'] } }, { options: { fillfactor: '70' } }) }),
    after: given({
      ages: materialized(
        ages,
        { a: { keys: ['age'], storageParameters: { fillfactor: '50' } } },
        { options: { autovacuum_enabled: 'false' } },
      ),
    }),
    never: ['drop', 'create'],
  },
  {
    name: 'the rows of a materialised view go and come',
    before: given({ ages: materialized(ages) }),
    after: given({ ages: materialized(ages, {}, { withoutData: true }) }),
    says: ['refresh materialized view "ages" with no data;'],
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a materialised view changes under another without rows',
    before: given({ ages: materialized(ages), more: materialized('select n from ages', {}, { withoutData: true }) }),
    after: given({
      ages: materialized(`${ages} having count(*) > 1`),
      more: materialized('select n from ages', {}, { withoutData: true }),
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'an index of a materialised view moves to another namespace with it',
    before: schema({ tables: { people: people() } }, { app: { views: { ages: materialized(ages, byAge) } } }),
    after: schema(
      { tables: { people: people() } },
      { stats: { views: { ages: materialized(ages, { ages_by_age: { keys: ['age'] } }) } } },
    ),
  },
  {
    name: 'an index of a materialised view in another namespace gets another name',
    before: schema({ tables: { people: people() } }, { app: { views: { ages: materialized(ages, byAge) } } }),
    after: schema(
      { tables: { people: people() } },
      { app: { views: { ages: materialized(ages, { other: byAge.ages_age }) } } },
    ),
    says: ['alter index "app"."ages_age" rename to "other"'],
  },
];
