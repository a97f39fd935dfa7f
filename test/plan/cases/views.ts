import type { Named, View } from '../../../src/schema/index.ts';
import {
  big,
  int,
  optional,
  people,
  PEOPLE_ROWS,
  schema,
  sqlFunction,
  table,
  text,
  trigger,
  triggerFunction,
  view,
} from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const given = (views: Named<View>, columns = {}): PlanCase['before'] =>
  schema({ tables: { people: people(columns) }, views });
const names = 'select id, name from people';

export const viewCases: readonly PlanCase[] = [
  { name: 'a view comes', before: given({}), after: given({ names: view(names) }) },
  {
    name: 'a view comes with everything',
    before: schema({}),
    after: schema(
      { tables: { people: people() } },
      {
        app: {
          comment: 'x',
          views: {
            'odd "name"': view(names, {
              columns: ['a', 'B c'],
              comment: 'all',
              options: { security_barrier: 'true', check_option: 'local' },
            }),
          },
        },
      },
    ),
  },
  {
    name: 'the definition of a view changes',
    before: given({ names: view(names, { comment: 'kept' }) }),
    after: given({ names: view('select name, id from people where age > 1.5', { comment: 'kept' }) }),
  },
  {
    name: 'a definition differs in the case of a literal alone',
    before: given({ names: view(`${names} where name = 'A'`) }),
    after: given({ names: view(`${names} where name = 'a'`) }),
  },
  {
    name: 'a view on a view stays when the lower one changes',
    before: given({
      a_top: view('select name from names'),
      names: view(names),
      z_top: view('select * from a_top', { comment: 'top' }),
    }),
    after: given({
      a_top: view('select name from names'),
      names: view('select name, age from people'),
      z_top: view('select * from a_top', { comment: 'top' }),
    }),
  },
  {
    name: 'a column changes its type under views on views',
    before: given({
      b: view('select age from people'),
      a: view('select age + 1 as next from b'),
      c: view('select id from people'),
    }),
    after: given(
      { b: view('select age from people'), a: view('select age + 1 as next from b'), c: view('select id from people') },
      { age: big },
    ),
    rows: PEOPLE_ROWS,
    same: ['select next from a order by 1'],
    never: ['"c"'],
  },
  {
    name: 'only the length of a column changes under a view',
    before: given({ v: view('select name from people') }, { name: { type: 'varchar(20)' } }),
    after: given({ v: view('select name from people') }, { name: { type: 'varchar(30)' } }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a column comes and goes under a view of all columns',
    before: given({ everyone: view('select * from people'), counted: view('select count(*) as n from people') }),
    after: given(
      { everyone: view('select * from people'), counted: view('select count(*) as n from people') },
      { town: optional(text) },
    ),
    rows: PEOPLE_ROWS,
    never: ['counted'],
  },
  {
    name: 'a column goes and the view that named it follows',
    before: given({ towns: view('select town from people') }, { town: optional(text) }),
    after: given({ towns: view('select name as town from people') }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a computed column is made anew under a view',
    before: given({ v: view('select twice from people') }, { twice: { type: 'integer', generated: 'age * 2' } }),
    after: given({ v: view('select twice from people') }, { twice: { type: 'integer', generated: 'age * 2 + 0' } }),
    rows: PEOPLE_ROWS,
    same: ['select twice from v order by 1'],
  },
  {
    name: 'options of a view change in place',
    before: given({ v: view(names, { options: { security_barrier: 'true', check_option: 'local' } }) }),
    after: given({ v: view(names, { options: { security_invoker: 'true', check_option: 'cascaded' } }) }),
    says: ['reset (security_barrier)', 'set ('],
    never: ['drop view'],
  },
  {
    name: 'the comment of a view changes in place',
    before: given({ v: view(names, { comment: 'a' }) }),
    after: given({ v: view(names, { comment: "it's" }) }),
    never: ['drop'],
  },
  {
    name: 'the names of the columns of a view change',
    before: given({ v: view(names, { columns: ['a', 'b'] }) }),
    after: given({ v: view(names, { columns: ['c', 'b'] }) }),
  },
  {
    name: 'views name each other by their columns, and only one reads the other',
    before: schema({}),
    after: given({ total: view('select id as part from people'), part: view('select part as total from total') }),
  },
  {
    name: 'a query names a part of itself like a view that reads it',
    before: schema({}),
    after: given({ a: view('with b as (select id from people) select id from b'), b: view('select id from a') }),
  },
  {
    name: 'a view ends in a comment',
    before: schema({}),
    after: given({ v: view(`${names} -- all of them`) }),
  },
  {
    name: 'a table becomes a view under its name, under another view',
    before: schema({
      tables: { people: people(), adults: table({ id: int }) },
      views: { top: view('select id from adults') },
    }),
    after: given({ adults: view('select id from people'), top: view('select id from adults') }),
  },
  {
    name: 'a primary key is made anew under a view that groups by it',
    before: given({ v: view('select id, name, count(*) as n from people group by id') }),
    after: schema({
      tables: { people: people({}, { primaryKey: { people_pkey: { columns: ['id'], include: ['age'] } } }) },
      views: { v: view('select id, name, count(*) as n from people group by id') },
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a view has a trigger, and is made anew',
    before: schema({
      tables: { people: people() },
      routines: triggerFunction('put'),
      views: {
        v: view(names, {
          viewTriggers: {
            on_put: trigger('put', { timing: 'instead of', events: ['insert', 'update', 'delete'], comment: 'c' }),
          },
        }),
      },
    }),
    after: schema({
      tables: { people: people({ id: big }) },
      routines: triggerFunction('put'),
      views: {
        v: view(names, {
          viewTriggers: {
            on_put: trigger('put', { timing: 'instead of', events: ['insert', 'update', 'delete'], comment: 'c' }),
          },
        }),
      },
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'the triggers of a view change',
    before: schema({
      tables: { people: people() },
      routines: { ...triggerFunction('put'), ...triggerFunction('take') },
      views: {
        v: view(names, {
          viewTriggers: {
            a: trigger('put', { timing: 'instead of' }),
            c: trigger('take', { timing: 'instead of', events: ['delete'] }),
          },
        }),
      },
    }),
    after: schema({
      tables: { people: people() },
      routines: { ...triggerFunction('put'), ...triggerFunction('take') },
      views: {
        v: view(names, {
          viewTriggers: {
            b: trigger('put', { timing: 'instead of' }),
            c: trigger('put', { timing: 'instead of', events: ['delete'], arguments: ["it's"] }),
          },
        }),
      },
    }),
    says: ['rename to "b"'],
  },
  {
    name: 'a function that a view calls is made anew',
    before: schema({
      tables: { people: people() },
      routines: sqlFunction('same', 'integer'),
      views: { v: view('select same(age) as age from people') },
    }),
    after: schema({
      tables: { people: people() },
      routines: sqlFunction('same', 'integer', { returns: 'bigint', body: 'select a::bigint' }),
      views: { v: view('select same(age) as age from people') },
    }),
    rows: PEOPLE_ROWS,
    same: ['select age from v order by 1'],
  },
  {
    name: 'labels go from an enum under views',
    before: schema({
      enums: { mood: { labels: ['good', 'bad', 'ugly'] } },
      tables: { people: people({ mood: { type: 'mood', typeNamespace: 'public', nullable: true } }) },
      views: { v: view('select mood from people'), w: view("select 'good'::mood as m"), x: view('select m from w') },
    }),
    after: schema({
      enums: { mood: { labels: ['good', 'bad'] } },
      tables: { people: people({ mood: { type: 'mood', typeNamespace: 'public', nullable: true } }) },
      views: { v: view('select mood from people'), w: view("select 'good'::mood as m"), x: view('select m from w') },
    }),
    rows: PEOPLE_ROWS,
  },
];
