import { describe, expect, it } from 'vitest';

import { joinMembers } from '../class-members.ts';
import type { ClassMembers, MappedProperty } from '../class-members.ts';
import type { PropertyFacts, PropertyKind } from '../property-descriptor.ts';
import { mergeHeirs } from './single-table.ts';

const scalar = (name: string, options: PropertyFacts = {}, kind: PropertyKind = 'scalar'): MappedProperty => ({
  name,
  kind,
  options,
});

const members = (...properties: MappedProperty[]): ClassMembers => joinMembers([], properties);

function merge(root: ClassMembers, heirs: Record<string, ClassMembers>): ClassMembers {
  const all = Object.entries(heirs).map(([className, own]) => ({ className, members: own }));
  return mergeHeirs({ root, heirs: all, discriminator: 'type' });
}

describe('mergeHeirs', () => {
  it('lets what only some rows have be null, but not the key', () => {
    const merged = merge(members(scalar('id', { primary: true })), {
      Cat: members(scalar('lives', { nullable: false }), scalar('code', { primary: true })),
    });
    expect(merged.properties).toEqual([
      scalar('id', { primary: true }),
      { ...scalar('lives', { nullable: true }), declaredBy: 'Cat' },
      { ...scalar('code', { primary: true }), declaredBy: 'Cat' },
    ]);
  });

  it('keeps the discriminator as the root has it', () => {
    const root = members(scalar('type', { index: true }));
    expect(merge(root, { Cat: members(scalar('type', { default: 'cat' })) }).properties).toEqual(root.properties);
  });

  it('takes what two heirs declare alike once, where the last of them has it', () => {
    const merged = merge(members(), {
      Cat: members(scalar('colour'), scalar('lives')),
      Dog: members(scalar('colour')),
    });
    expect(merged.properties.map(({ name, declaredBy }) => [name, declaredBy])).toEqual([
      ['lives', 'Cat'],
      ['colour', 'Dog'],
    ]);
  });

  it('joins the values of enums', () => {
    const merged = merge(members(), {
      Cat: members(scalar('size', { items: ['s', 'm'] }, 'enum')),
      Dog: members(scalar('size', { items: ['m', 'l'] }, 'enum')),
    });
    expect(merged.properties.map(({ options }) => options.items)).toEqual([['s', 'm', 'l']]);
  });

  it('keeps columns apart that two heirs name differently, in what they say of them too', () => {
    const indexed = { ...members(scalar('code', { columnNames: ['dog_code'] })), indexes: [{ properties: ['code'] }] };
    const merged = merge(members(), { Cat: members(scalar('code')), Dog: indexed });
    expect(merged.properties.map(({ name, options }) => [name, options.columnNames])).toEqual([
      ['code', undefined],
      ['code~Dog', ['dog_code']],
    ]);
    expect(merged.indexes).toEqual([{ properties: ['code~Dog'] }]);
  });

  it('lets each class have a unique relation of its own', () => {
    const owner = scalar('owner', {}, 'oneToOne');
    const merged = merge(members(), { Cat: members(owner), Dog: members(owner), Fox: members(owner) });
    expect(merged.properties.map(({ options }) => options)).toEqual([{ nullable: true, unique: false }]);
    expect(merged.uniques).toEqual([{ properties: ['owner', 'type'] }]);
  });

  it('leaves the unique relation of a single class alone', () => {
    const merged = merge(members(), { Cat: members(scalar('owner', {}, 'oneToOne')) });
    expect(merged.properties.map(({ options }) => options)).toEqual([{ nullable: true }]);
    expect(merged.uniques).toEqual([]);
  });
});
