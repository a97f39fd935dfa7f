import { describe, expect, it } from 'vitest';

import { objectId } from '../../schema/index.ts';
import type { Effects, Operation } from '../operation.ts';
import { orderOperations } from './order-operations.ts';

const step = (name: string, phase: Operation['phase'], effects: Effects = {}): Operation => ({
  type: 'step',
  id: objectId('table', 'public', name),
  phase,
  effects,
});
const order = (...steps: Operation[]): string[] => orderOperations(steps).map(({ id }) => id.path[1] ?? '');

describe('orderOperations', () => {
  it('goes by phase, then by name, when nothing else orders the steps', () => {
    const steps = [
      step('d', 'comment'),
      step('c', 'create tables'),
      step('b', 'drop tables'),
      step('a', 'create tables'),
    ];
    expect(order(...steps)).toEqual(['a', 'c', 'd', 'b']);
    expect(order(...steps.toReversed())).toEqual(['a', 'c', 'd', 'b']);
  });

  it('keeps the steps of one object in the order in which they were given', () => {
    const first = { ...step('a', 'alter columns'), type: 'z' };
    const second = { ...step('a', 'alter columns'), type: 'b' };
    expect(orderOperations([first, second]).map(({ type }) => type)).toEqual(['z', 'b']);
  });

  it('creates before it is needed, against the phases', () => {
    expect(
      order(step('user', 'create types', { needs: ['x'] }), step('maker', 'add columns', { creates: ['x'] })),
    ).toEqual(['maker', 'user']);
  });

  it('gives a name free before it is taken again', () => {
    expect(
      order(step('new', 'create tables', { creates: ['x'] }), step('old', 'drop tables', { drops: ['x'] })),
    ).toEqual(['old', 'new']);
  });

  it('releases before it drops or alters', () => {
    const releaser = step('user', 'comment', { releases: ['x'] });
    expect(order(step('dropper', 'drop columns', { drops: ['x'] }), releaser)).toEqual(['user', 'dropper']);
    expect(order(step('changer', 'alter columns', { alters: ['x'] }), releaser)).toEqual(['user', 'changer']);
  });

  it('puts ranked steps of a parent by rank', () => {
    const column = (name: string, rank: number): Operation => ({
      ...step('t', 'add columns'),
      id: objectId('column', 'public', 't', name),
      rank,
    });
    expect(orderOperations([column('a', 10), column('b', 9)]).map(({ id }) => id.path[2])).toEqual(['b', 'a']);
  });

  it('follows what is merely named, and leaves it aside where steps would wait for each other', () => {
    const named = step('a', 'create views', { creates: ['a'], mayNeed: ['b'] });
    expect(order(named, step('b', 'create views', { creates: ['b'] }))).toEqual(['b', 'a']);
    const circle = [
      step('a', 'create views', { creates: ['a'], needs: ['b'] }),
      step('b', 'create views', { creates: ['b'], mayNeed: ['a', 'c'] }),
      step('c', 'create views', { creates: ['c'] }),
    ];
    expect(order(...circle)).toEqual(['c', 'b', 'a']);
    const drops = [
      step('a', 'drop views', { drops: ['a'], mayRelease: ['b'] }),
      step('b', 'drop views', { drops: ['b'], releases: ['a'], mayRelease: ['c'] }),
      step('c', 'drop views', { drops: ['c'] }),
    ];
    expect(order(...drops)).toEqual(['b', 'a', 'c']);
  });

  it('leaves aside as little as possible, and the least likely first', () => {
    const table = step('table', 'create tables', { creates: ['t'], mayNeed: ['f', 'g'] });
    const called = step('called', 'create routines', { creates: ['f'] });
    const reader = step('reader', 'create routines', { creates: ['g'], likelyNeeds: ['t'] });
    expect(order(table, called, reader)).toEqual(['called', 'table', 'reader']);
    const preferring = step('preferring', 'create tables', { creates: ['p'], prefers: ['v'] });
    const view = step('view', 'create views', { creates: ['v'], mayNeed: ['p'] });
    expect(order(preferring, view)).toEqual(['preferring', 'view']);
    const guess = step('guess', 'drop tables', { drops: ['a'], mayRelease: ['b'] });
    const likely = step('likely', 'drop tables', { drops: ['b'], likelyReleases: ['a'] });
    expect(order(guess, likely)).toEqual(['likely', 'guess']);
  });

  it('reports steps that wait for each other with their path', () => {
    const circle = [
      step('a', 'comment', { creates: ['a'], needs: ['b'] }),
      step('b', 'comment', { creates: ['b'], needs: ['c'] }),
      step('c', 'comment', { creates: ['c'], needs: ['b'] }),
    ];
    expect(() => orderOperations(circle)).toThrow(
      'Steps wait for each other: step public.b → step public.c → step public.b',
    );
  });
});
