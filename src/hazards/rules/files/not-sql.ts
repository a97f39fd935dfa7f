import type { Rule } from '../../rule.ts';

export const notSql: Rule = {
  code: 'MO802',
  severity: 'error',
  title: 'A text that is not PostgreSQL',
  why: 'PostgreSQL refuses the statement, so the migration fails.',
  fix: 'Correct the statement at the marked place.',
  bad: { run: ['alter table users ad column note text;'] },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
  },
  find: ({ unreadable }) =>
    unreadable.map(({ step, sql, fault }) => ({
      step,
      object: 'migration',
      message: `${fault.message}: ${excerpt(sql, fault.position)}`,
    })),
};

const AROUND = 30;

/** The text around a place. */
function excerpt(sql: string, position: number): string {
  const [from, to] = [Math.max(0, position - AROUND), Math.min(sql.length, position + AROUND)];
  return `${from > 0 ? '…' : ''}${sql.slice(from, to)}${to < sql.length ? '…' : ''}`;
}
