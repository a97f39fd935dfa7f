import type { Place, Problem } from './moult-error.ts';

interface OptionFault {
  readonly option: string;
  readonly decorator: string;
  /** `User` or `User.email`. */
  readonly owner: string;
  readonly place?: Place | undefined;
}

const handOver = 'or hand the classes over at run time (`entities: [User, ...]` in the config)';

/** A file the TypeScript parser refuses. */
export function scanSyntax(fault: { message: string; place: Place }): Problem {
  return problem('SCAN_SYNTAX', `Syntax error: ${fault.message}`, {
    why: 'The file cannot be read before it is valid TypeScript.',
    fix: 'Correct the file and run the command again.',
    place: fault.place,
  });
}

/** An option the decorator does not know. */
export function scanUnknownOption(fault: OptionFault & { suggestion?: string | undefined }): Problem {
  const { option, decorator, owner, suggestion, place } = fault;
  return problem('SCAN_UNKNOWN_OPTION', `@${decorator}() on ${owner} does not know the option "${option}".`, {
    why: 'An option that is misspelt would silently change nothing.',
    fix: suggestion === undefined ? `Remove "${option}".` : `Did you mean "${suggestion}"?`,
    place,
  });
}

/** A value that only a run of the program could tell. */
export function scanUnreadable(fault: OptionFault & { what: string }): Problem {
  const { option, decorator, owner, what, place } = fault;
  const subject = option === '' ? `The argument of @${decorator}()` : `The option "${option}" of @${decorator}()`;
  return problem('SCAN_UNREADABLE', `${subject} on ${owner} cannot be read without running the code: ${what}.`, {
    why: 'Entity files are read, not run, so values must be literals, constants, enums, or functions that return them.',
    fix: `Make it a literal or a constant, ${handOver}.`,
    place,
  });
}

/** A default that differs from run to run. */
export function scanComputedDefault(fault: OptionFault & { what: string }): Problem {
  const { option, owner, what, place } = fault;
  return problem('SCAN_COMPUTED_DEFAULT', `The ${option} of ${owner} is computed when the file is loaded: ${what}.`, {
    why: 'It has another value on every run or machine, so every run would find a change.',
    fix: "Use SQL that the database evaluates (`defaultRaw: 'now()'`), a literal, or an initialiser of the property.",
    place,
  });
}

/** A value of the wrong type. */
export function scanUnexpectedValue(fault: OptionFault & { expected: string }): Problem {
  const { option, decorator, owner, expected, place } = fault;
  return problem(
    'SCAN_UNEXPECTED_VALUE',
    `The option "${option}" of @${decorator}() on ${owner} must be ${expected}.`,
    {
      why: 'Any other value has no meaning for the schema.',
      fix: `Give ${expected}.`,
      place,
    },
  );
}

/** A decorator that may make columns, of which no source can be read. */
export function scanUnknownDecorator(fault: { name: string; owner: string; place: Place }): Problem {
  const { name, owner, place } = fault;
  return problem('SCAN_UNKNOWN_DECORATOR', `The decorator @${name} on ${owner} cannot be followed to its source.`, {
    why: 'It may add a column, an index or a constraint, which would be lost.',
    fix: `Register it in the config (\`decorators: { ${name}: 'ignore' }\`, or the decorator it stands for), ${handOver}.`,
    place,
  });
}

/** A filter that is to be a policy too. */
export function scanPolicyFilter(fault: { owner: string; place?: Place | undefined }): Problem {
  return problem('SCAN_POLICY_FILTER', `A filter of ${fault.owner} asks for row-level security (\`rls\`).`, {
    why: 'The condition of a filter is an object of a mapper, which moult does not turn into SQL.',
    fix: 'Write the condition in SQL, as `@Policy({ using: ... })`, and leave `rls` out.',
    place: fault.place,
  });
}

/** A decorator for tables on a class that has none. */
export function scanWithoutTable(fault: { decorator: string; owner: string; place?: Place | undefined }): Problem {
  return problem(
    'SCAN_WITHOUT_TABLE',
    `@${fault.decorator}() stands on ${fault.owner}, which has no table of its own.`,
    {
      why: 'An embeddable becomes columns of other tables.',
      fix: `Put @${fault.decorator}() on the entities that embed it.`,
      place: fault.place,
    },
  );
}

/** A trigger that is given as a whole statement. */
export function scanTriggerStatement(fault: { owner: string; place?: Place | undefined }): Problem {
  return problem('SCAN_TRIGGER_STATEMENT', `A trigger of ${fault.owner} is a whole statement (\`expression\`).`, {
    why: 'What a statement does cannot be compared with what it did before, so later changes would be lost.',
    fix: 'Say it with `timing`, `events` and `body` or `function`, or create it in a migration written by hand (`moult create`).',
    place: fault.place,
  });
}

/** An entity class inside a function or a namespace. */
export function scanNestedEntity(fault: { className: string; place: Place }): Problem {
  return problem(
    'SCAN_NESTED_ENTITY',
    `The entity ${fault.className || '(without a name)'} stands inside a function or namespace.`,
    {
      why: 'Such a class exists only once the code around it runs.',
      fix: `Move it to the top level of its file, ${handOver}.`,
      place: fault.place,
    },
  );
}

/** A base class that cannot be found. */
export function scanUnknownBase(fault: { className: string; what: string; place: Place }): Problem {
  return problem('SCAN_UNKNOWN_BASE', `The base class of ${fault.className} cannot be found: ${fault.what}.`, {
    why: 'The columns it declares would be lost.',
    fix: `Import it from a file that can be resolved, ${handOver}.`,
    place: fault.place,
  });
}

/** A decorated member whose declaration names no type that can be told. */
export function scanTwoClasses(fault: { className: string; place: Place }): Problem {
  return problem('SCAN_AMBIGUOUS_TARGET', `Several classes are called ${fault.className}.`, {
    why: 'A relation that names its target as text cannot tell them apart.',
    fix: 'Name the class itself: `() => User`.',
    place: fault.place,
  });
}

/** Patterns that match no entity. */
export function scanNoEntities(fault: { patterns: readonly string[]; files: number }): Problem {
  const { patterns, files } = fault;
  const found =
    files === 0 ? 'no file matches' : `none of ${files} ${files === 1 ? 'file' : 'files'} has a class with @Entity()`;
  return problem(
    'SCAN_NO_ENTITIES',
    `No entity found for ${patterns.map((pattern) => `"${pattern}"`).join(', ')}: ${found}.`,
    {
      why: 'A schema without entities would drop every table.',
      fix: 'Set `entities` in the config to where your entity classes are, for example `entities: ["src/**/*.entity.ts"]`.',
    },
  );
}

/** A class handed over at run time without decorators. */
export function scanUndecorated(fault: { className: string }): Problem {
  return problem('SCAN_UNDECORATED', `The class ${fault.className} has no decorator of moult.`, {
    why: 'Only what the decorators recorded is known of a class at run time.',
    fix: 'Import Entity, Property and the others from "moult", or let moult read the source files instead.',
  });
}

function problem(
  code: string,
  message: string,
  rest: { why: string; fix?: string; place?: Place | undefined },
): Problem {
  const { why, fix, place } = rest;
  return { code, message, why, ...(fix !== undefined && { fix }), ...(place !== undefined && { place }) };
}
