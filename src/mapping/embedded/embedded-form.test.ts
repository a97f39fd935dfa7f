import { describe, expect, it } from 'vitest';

import type { MappedProperty } from '../class-members.ts';
import type { PropertyFacts } from '../property-descriptor.ts';
import { embeddedPrefix, isJson } from './embedded-form.ts';

function embedded(options: PropertyFacts, inside?: string): MappedProperty {
  const site = inside === undefined ? {} : { embedded: { path: 'a', prefix: inside, member: 'lastHome' } };
  return { name: 'lastHome', kind: 'embedded', options, ...site };
}

describe('embeddedPrefix', () => {
  it.each<[string, [property: MappedProperty, around: string], string]>([
    ['is the name of the property', [embedded({}), ''], 'last_home_'],
    ['is the name of the property inside of another', [embedded({}, 'a_'), 'a_'], 'a_last_home_'],
    ['is the column that is given', [embedded({ prefix: true, columnNames: ['h'] }), ''], 'h_'],
    ['is what is given, as it is', [embedded({ prefix: 'H-' }), ''], 'H-'],
    ['follows that of the value around', [embedded({ prefix: 'h_' }, 'a_'), 'a_'], 'a_h_'],
    ['may be absolute', [embedded({ prefix: 'h_', prefixMode: 'absolute' }, 'a_'), 'a_'], 'h_'],
    ['may be nothing', [embedded({ prefix: false }), ''], ''],
    ['may be nothing but that of the value around', [embedded({ prefix: false }, 'a_'), 'a_'], 'a_'],
  ])('%s', (_, given, expected) => {
    expect(embeddedPrefix(...given)).toBe(expected);
  });
});

describe('isJson', () => {
  it('holds for objects and lists', () => {
    const list: MappedProperty = { ...embedded({}), declared: { name: 'A', array: true } };
    const all = [embedded({}), embedded({ object: true }), embedded({ array: true }), list, embedded({ array: false })];
    expect(all.map(isJson)).toEqual([false, true, true, true, false]);
  });
});
