import { describe, expect, it } from 'vitest';

import { MoultError } from '../errors/index.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import type { PropertyDescriptor, PropertyFacts, PropertyKind } from './property-descriptor.ts';
import { mapToSchema } from './map-to-schema.ts';
import { DEFAULT_MAPPING } from './settings.ts';

const place = { file: 'entities.ts', line: 7, column: 3 };

function property(name: string, options: PropertyFacts = {}, kind: PropertyKind = 'scalar'): PropertyDescriptor {
  return { name, kind, place, options: { ...(kind === 'scalar' && { type: 'integer' }), ...options } };
}

function describeClass(
  className: string,
  properties: readonly PropertyDescriptor[],
  rest: Partial<EntityDescriptor> = {},
): EntityDescriptor {
  const nothing = { indexes: [], uniques: [], checks: [] };
  return {
    id: className,
    className,
    place,
    kind: 'entity',
    abstract: false,
    options: {},
    ...nothing,
    ...rest,
    properties,
  };
}

const id = property('id', { primary: true });
const to = (className: string): { className: string; id: string } => ({ className, id: className });

function faults(...descriptors: EntityDescriptor[]): string[] {
  try {
    mapToSchema(descriptors, DEFAULT_MAPPING);
  } catch (error) {
    if (error instanceof MoultError) return error.problems.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return [];
}

describe('mapToSchema', () => {
  it('refuses to embed what is no embeddable', () => {
    const user = describeClass('User', [id, property('home', { target: to('User') }, 'embedded')]);
    expect(faults(user)).toEqual(['MAPPING_NOT_AN_EMBEDDABLE: User.home embeds User, which is no embeddable.']);
  });

  it('refuses an embeddable that holds itself in columns', () => {
    const item = describeClass('Item', [property('next', { target: to('Item') }, 'embedded')], { kind: 'embeddable' });
    const menu = describeClass('Menu', [id, property('first', { target: to('Item') }, 'embedded')]);
    expect(faults(item, menu)).toEqual(['MAPPING_CIRCULAR_EMBEDDED: Menu.first.next embeds a class inside of itself.']);
  });

  it('refuses two embedded values in one column', () => {
    const town = describeClass('Place', [property('city')], { kind: 'embeddable' });
    const options = { target: to('Place'), prefix: 'p_' };
    const user = describeClass('User', [id, property('a', options, 'embedded'), property('b', options, 'embedded')]);
    expect(faults(town, user)).toEqual([
      'MAPPING_DUPLICATE_COLUMN: User.a.city and User.b.city both map to column p_city.',
    ]);
  });

  it('refuses heirs that cannot be told apart, or that are none', () => {
    const shared = { discriminatorValue: 'x' };
    const animal = describeClass('Animal', [id], { options: { discriminatorColumn: 'type' } });
    const cat = describeClass('Cat', [], { base: 'Animal', options: shared });
    const dog = describeClass('Dog', [], { base: 'Animal', options: shared });
    expect(faults(animal, cat, dog)).toEqual(['MAPPING_DISCRIMINATOR_CLASH: Cat and Dog share the discriminator "x".']);
    const mapped = {
      ...animal,
      options: { discriminatorColumn: 'type', discriminatorMap: { a: 'Animal', f: 'Fish' } },
    };
    expect(faults(mapped)).toEqual([
      'MAPPING_UNKNOWN_DISCRIMINATED: The `discriminatorMap` of Animal gives "f" to Fish, which does not extend it.',
    ]);
  });

  it('refuses heirs that disagree about a column', () => {
    const animal = describeClass('Animal', [id], { options: { discriminatorColumn: 'type' } });
    const cat = describeClass('Cat', [property('code')], { base: 'Animal' });
    const dog = describeClass('Dog', [property('code', { type: 'text' })], { base: 'Animal' });
    expect(faults(animal, cat, dog)).toEqual([
      'MAPPING_DUPLICATE_COLUMN: Cat.code and Dog.code both map to column code.',
    ]);
  });

  it('refuses a relation to tables whose keys differ', () => {
    const post = describeClass('Post', [id]);
    const video = describeClass('Video', [property('id', { primary: true, type: 'uuid' })]);
    const like = describeClass('Like', [id, property('of', { targets: [to('Post'), to('Video')] }, 'manyToOne')]);
    expect(faults(like, post, video)).toEqual([
      'MAPPING_POLYMORPHIC_KEYS: Like.of relates to Post and Video, whose primary keys have different types.',
    ]);
  });

  it('refuses names of columns that do not fit a relation to several tables', () => {
    const post = describeClass('Post', [id]);
    const options = { targets: [to('Post')], columnNames: ['only'] };
    expect(faults(post, describeClass('Like', [id, property('of', options, 'manyToOne')]))).toEqual([
      'MAPPING_COLUMN_COUNT: Like.of names 1 column(s), but what it refers to has 2.',
    ]);
  });
});
