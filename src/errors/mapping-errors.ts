import type { Place, Problem } from './moult-error.ts';

type At = Place | undefined;

/** A place is left out where the origin has none, as for classes handed over at run time. */
function problem(place: At, facts: Omit<Problem, 'place'>): Problem {
  return place === undefined ? facts : { ...facts, place };
}

export function duplicateTable(table: string, classes: readonly string[], place: At): Problem {
  return problem(place, {
    code: 'MAPPING_DUPLICATE_TABLE',
    message: `${classes.join(' and ')} both map to table ${table}.`,
    why: 'One table can be described by one entity only.',
    fix: 'Give one of them another `tableName`, or make one of them abstract.',
  });
}

/** @param properties with their class: `User.email` */
export function duplicateColumn(column: string, properties: readonly string[], place: At): Problem {
  return problem(place, {
    code: 'MAPPING_DUPLICATE_COLUMN',
    message: `${properties.join(' and ')} both map to column ${column}.`,
    why: 'A column belongs to one property; a second one needs `persist: false`.',
    fix: 'Give one of them another `fieldName`, or mark it with `persist: false`.',
  });
}

export function duplicateName(kind: string, name: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_DUPLICATE_NAME',
    message: `There are two objects called ${name}; the second is ${kind}.`,
    why: 'Constraints of a table, and tables and indexes of a namespace, need names of their own.',
    fix: 'Give one of them another `name`.',
  });
}

export function missingPrimaryKey(className: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NO_PRIMARY_KEY',
    message: `${className} has no primary key.`,
    why: 'Without one, rows cannot be told apart and no relation can refer to them.',
    fix: 'Add a property with `@PrimaryKey()`.',
  });
}

export function unknownType(property: string, type: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNKNOWN_TYPE',
    message: `${property} has type ${JSON.stringify(type)}, which is neither a mapped type nor a PostgreSQL type.`,
    why: 'A type that the database does not know makes the migration fail when it is applied.',
    fix: 'Correct the name; for a type that an extension or a migration of yours creates, list it under `types` in the configuration or qualify it with its schema.',
  });
}

export function untypedProperty(property: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NO_TYPE',
    message: `The type of ${property} is not known.`,
    why: 'Neither the decorator nor the declaration says which type the column has.',
    fix: 'Declare the type of the property, or give `type` or `columnType` in the decorator.',
  });
}

export function notAnEntity(property: string, target: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NOT_AN_ENTITY',
    message: `${property} relates to ${target}, which is no entity.`,
    why: 'A foreign key needs a table to point to.',
    fix: `Decorate ${target} with @Entity() and make sure that its file is among the scanned ones.`,
  });
}

export function noEnumItems(property: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NO_ENUM_ITEMS',
    message: `${property} is an enum without values.`,
    why: 'Neither `items` nor the declared type names the values.',
    fix: 'Write @Enum(() => YourEnum), or list the values in `items`.',
  });
}

export function enumMismatch(name: string, properties: readonly string[], place?: Place): Problem {
  return problem(place, {
    code: 'MAPPING_ENUM_MISMATCH',
    message: `${properties.join(' and ')} give different values for enum type ${name}.`,
    why: 'One type in the database has one list of values.',
    fix: 'Use the same TypeScript enum for both, or another `nativeEnumName`.',
  });
}

export function unknownProperty(owner: string, property: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNKNOWN_PROPERTY',
    message: `${owner} has no property ${JSON.stringify(property)} with a column.`,
    why: 'An index, a constraint or a relation names it.',
    fix: 'Correct the name; properties are named as in the class, not as in the table.',
  });
}

export function columnCountMismatch(
  property: string,
  counts: { found: number; expected: number },
  place?: Place,
): Problem {
  return problem(place, {
    code: 'MAPPING_COLUMN_COUNT',
    message: `${property} names ${counts.found} column(s), but what it refers to has ${counts.expected}.`,
    why: 'A foreign key needs one column for each column of the key it points to.',
    fix: 'Name one join column for each referenced column, in the same order.',
  });
}

export function nameTooLong(kind: string, name: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NAME_TOO_LONG',
    message: `The name of ${kind} ${name} is longer than 63 bytes.`,
    why: 'PostgreSQL would cut it silently.',
    fix: 'Give it a shorter name.',
  });
}

export function indexWithoutName(owner: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_INDEX_WITHOUT_NAME',
    message: `An index of ${owner} has an \`expression\` and no name.`,
    why: 'Without the name that its SQL uses, the index cannot be found again.',
    fix: 'Give the same `name` in the decorator as in the expression.',
  });
}

export function circularPrimaryKey(property: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_CIRCULAR_PRIMARY_KEY',
    message: `The primary key at ${property} refers to itself through relations.`,
    why: 'The type of its column follows from the key it points to, which leads back here.',
    fix: 'Give one of the entities a primary key of its own.',
  });
}

export function notSupported(what: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NOT_SUPPORTED',
    message: `${what} is not supported yet.`,
    why: 'It would be left out of the database without a word.',
    fix: 'Leave it out of the entities for now, and create it in a migration written by hand (`moult create`).',
  });
}

/** @param owner `User`, or `User.email` */
export function adviceMisplaced(owner: string, option: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_ADVICE_MISPLACED',
    message: `\`${option}\` of ${owner} is about nothing: ${ABOUT[option] ?? 'it has no column of its own'}.`,
    why: 'A hint that nothing comes of would be lost without a word.',
    fix: 'Take it out, or give it where the table, the column or the type is declared.',
  });
}

const ABOUT: Readonly<Record<string, string>> = {
  renamedFrom: 'it has no table or column of its own',
  using: 'it has no column, or several',
  backfill: 'it has no column, or several',
  nativeEnumRenamedFrom: 'without `nativeEnumName` there is no type',
  renamedLabels: 'without `nativeEnumName` the values are texts with a check',
};

export function unknownLabel(type: string, label: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNKNOWN_LABEL',
    message: `Enum type ${type} has no label ${label}, which \`renamedLabels\` names as a new one.`,
    why: 'A label keeps its rows only if it is there under its new name.',
    fix: 'Write it as `renamedLabels: { old: "new" }`.',
  });
}
