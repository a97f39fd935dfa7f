import type { Place, Problem } from './moult-error.ts';

type At = Place | undefined;

// How classes share tables: embedded values, inheritance, relations among several classes.

/** A place is left out where the origin has none, as for classes handed over at run time. */
function problem(place: At, facts: Omit<Problem, 'place'>): Problem {
  return place === undefined ? facts : { ...facts, place };
}

export function notAnEmbeddable(property: string, target: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_NOT_AN_EMBEDDABLE',
    message: `${property} embeds ${target}, which is no embeddable.`,
    why: 'The columns of an embedded value are those of its class.',
    fix: `Decorate ${target} with @Embeddable() and name it in the decorator: @Embedded(() => ${target}).`,
  });
}

export function circularEmbedded(property: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_CIRCULAR_EMBEDDED',
    message: `${property} embeds a class inside of itself.`,
    why: 'Each level would need columns of its own, without an end.',
    fix: 'Keep it as json (`object: true` or `array: true`), or make it an entity of its own.',
  });
}

export function unknownDiscriminated(root: string, entry: { value: string; name: string }, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNKNOWN_DISCRIMINATED',
    message: `The \`discriminatorMap\` of ${root} gives ${JSON.stringify(entry.value)} to ${entry.name}, which does not extend it.`,
    why: 'Rows with that value would be of no class.',
    fix: 'Correct the name; classes are named as in the sources, and their files must be among the scanned ones.',
  });
}

export function discriminatorClash(classes: readonly string[], value: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_DISCRIMINATOR_CLASH',
    message: `${classes.join(' and ')} share the discriminator ${JSON.stringify(value)}.`,
    why: 'Their rows are in one table and could not be told apart.',
    fix: 'Give one of them another `discriminatorValue`.',
  });
}

export function polymorphicKeys(property: string, classes: readonly string[], place: At): Problem {
  return problem(place, {
    code: 'MAPPING_POLYMORPHIC_KEYS',
    message: `${property} relates to ${classes.join(' and ')}, whose primary keys have different types.`,
    why: 'The same columns hold the key of either.',
    fix: 'Give both entities primary keys of the same types, or make a relation of its own for each.',
  });
}
