import type { Place, Problem } from './moult-error.ts';

// What is wrong with the triggers, policies, partitions, views and other objects that entities and configurations declare.

type At = Place | undefined;

function problem(place: At, facts: Omit<Problem, 'place'>): Problem {
  return place === undefined ? facts : { ...facts, place };
}

/** @param fault a sentence */
export function triggerInvalid(name: string, fault: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_TRIGGER_INVALID',
    message: `Trigger ${name} cannot be made. ${fault}`,
    why: 'PostgreSQL would refuse it when the migration is applied.',
    fix: 'Correct the options of the trigger.',
  });
}

/** @param fault a sentence */
export function policyInvalid(name: string, fault: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_POLICY_INVALID',
    message: `Policy ${name} cannot be made. ${fault}`,
    why: 'PostgreSQL would refuse it when the migration is applied.',
    fix: 'Leave that option out, or give the policy another `command`.',
  });
}

/** @param fault a sentence */
export function partitionInvalid(className: string, fault: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_PARTITION_INVALID',
    message: `The table of ${className} cannot be divided so. ${fault}`,
    why: 'PostgreSQL would refuse it when the migration is applied.',
    fix: 'Add the columns to the key, or divide by others; `primaryKey: false` in @Entity() leaves the key to the program.',
  });
}

/** @param fault a sentence */
export function viewInvalid(className: string, fault: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_VIEW_INVALID',
    message: `The view of ${className} cannot be made so. ${fault}`,
    why: 'PostgreSQL would refuse it, or it would be left out without a word.',
    fix: 'Correct the options of the entity.',
  });
}

export function viewReferenced(property: string, view: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_VIEW_REFERENCED',
    message: `${property} relates to ${view}, which is a view.`,
    why: 'A foreign key needs a table to point to.',
    fix: 'Give the relation `createForeignKeyConstraint: false`.',
  });
}

export function uniqueNotDeferrable(className: string, name: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNIQUE_NOT_DEFERRABLE',
    message: `${name} of ${className} has a condition or an expression, so it cannot be deferred.`,
    why: 'It is a unique index then, and only constraints wait for the end of a transaction.',
    fix: 'Leave `deferMode` out, or make it a constraint over plain columns.',
  });
}

export function unknownRoutine(name: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_UNKNOWN_ROUTINE',
    message: `There is no function ${name}.`,
    why: 'A trigger calls it.',
    fix: 'Declare it under `routines` in the configuration; one that PostgreSQL or an extension brings is named with its schema (`pg_catalog.name`).',
  });
}

/** @param fault a sentence */
export function sequenceInvalid(owner: string, fault: string, place: At): Problem {
  return problem(place, {
    code: 'MAPPING_SEQUENCE_INVALID',
    message: `The sequence of ${owner} cannot be made. ${fault}`,
    why: 'PostgreSQL would refuse it when the migration is applied.',
    fix: 'Correct the options of the sequence.',
  });
}

/** @param what as it is called in the configuration: `domains.email` */
export function declarationInvalid(what: string, fault: string): Problem {
  return {
    code: 'MAPPING_DECLARATION_INVALID',
    message: `\`${what}\` in the configuration cannot be made. ${fault}`,
    why: 'PostgreSQL would refuse it when the migration is applied.',
    fix: 'Correct the configuration.',
  };
}
