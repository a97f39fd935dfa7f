import { findObject, objectId, walkSchema } from '../../schema/index.ts';
import type { Domain, EnumType, ObjectId, ObjectKind, RangeType, Schema, Trigger } from '../../schema/index.ts';
import { placeOf } from '../partitions/partition-place.ts';
import { sequenceName } from '../sequences/sequence.ts';
import { multirangeName } from '../swap/multirange-name.ts';
import type { NamedKind } from './rename.ts';

/** Something that has a name, with its names as a change of them has them. */
export interface NamedThing {
  readonly kind: NamedKind;
  readonly path: readonly string[];
}

/** Their names are of another world, or count for nothing here. */
const NAMELESS: readonly ObjectKind[] = ['extension', 'routine', 'viewTrigger'];

/** All that takes a name in a schema. */
export function namedThings(schema: Schema): NamedThing[] {
  return walkSchema(schema).flatMap(({ id, value }) => (NAMELESS.includes(id.kind) ? [] : thingsOf(schema, id, value)));
}

function thingsOf(schema: Schema, id: ObjectId, value: unknown): NamedThing[] {
  const { kind, path } = id;
  const [namespace = '', name = ''] = path;
  switch (kind) {
    case 'partition':
      return [{ kind, path: placeOf(schema, objectId(kind, ...path)).path }];
    case 'sequence': {
      const owner = findObject(schema, objectId(kind, ...path))?.ownedBy;
      return owner === undefined
        ? [{ kind, path }]
        : [{ kind: 'columnSequence', path: [namespace, owner.table, name] }];
    }
    case 'enum': {
      const { labels } = value as EnumType; // the walk gives each id with its value
      return [{ kind, path }, ...labels.map((label): NamedThing => ({ kind: 'label', path: [...path, label] }))];
    }
    case 'domain': {
      const { checks = {} } = value as Domain; // the walk gives each id with its value
      return [
        { kind, path },
        ...Object.keys(checks).map((check): NamedThing => ({ kind: 'domainCheck', path: [...path, check] })),
      ];
    }
    case 'range':
      // the walk gives each id with its value
      return [
        { kind, path },
        { kind: 'multirange', path: [namespace, multirangeName(name, value as RangeType)] },
      ];
    case 'trigger': {
      const { constraint } = value as Trigger; // the walk gives each id with its value
      return [{ kind, path }, ...(constraint === undefined ? [] : [{ kind: 'triggerConstraint', path } as const])];
    }
    case 'column':
      return [{ kind, path }, ...columnSequence(schema, path)];
    default:
      return [{ kind: kind as NamedKind, path }]; // the kinds without are left out before
  }
}

function columnSequence(schema: Schema, path: readonly string[]): NamedThing[] {
  const column = findObject(schema, objectId('column', ...path));
  const [namespace = '', table = '', name = ''] = path;
  if (column?.serial === undefined && column?.identity === undefined) return [];
  return [{ kind: 'columnSequence', path: [namespace, table, sequenceName(table, name)] }];
}
