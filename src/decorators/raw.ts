/** SQL that is put into a statement as it is. */
export class Raw {
  readonly sql: string;

  constructor(sql: string) {
    this.sql = sql;
  }

  toString(): string {
    return this.sql;
  }
}

/** Marks text as SQL: `default: raw('now()')`. */
export function raw(sql: string): Raw {
  return new Raw(sql);
}

/** SQL with the names of columns in it: quote`lower(${columns.email})`. The names are quoted where the schema is built. */
export function quote(texts: TemplateStringsArray, ...names: readonly unknown[]): Raw {
  return new Raw(texts.map((text, index) => (index < names.length ? `${text}${String(names[index])}` : text)).join(''));
}
