/** SQL text whose values travel as parameters. */
export interface SqlWithParams {
  readonly text: string;
  readonly params: readonly unknown[];
}

/**
 * Template tag that turns values into parameters: ``sql`update "user" set "name" = ${name}` `` is
 * `{ text: 'update "user" set "name" = $1', params: [name] }`. Values only: a name of a table can't be a parameter.
 */
export function sql(strings: TemplateStringsArray, ...params: readonly unknown[]): SqlWithParams {
  const text = strings.reduce((before, part, index) => `${before}$${index}${part}`);
  return { text, params };
}
