import type { MemberDecorator } from './decorator-types.ts';

// Hooks run in an object-relational mapper. They are here so that its entity classes load, and they do nothing.
function hook(): MemberDecorator {
  return () => undefined;
}

export const BeforeCreate = hook;
export const AfterCreate = hook;
export const BeforeUpdate = hook;
export const AfterUpdate = hook;
export const BeforeUpsert = hook;
export const AfterUpsert = hook;
export const BeforeDelete = hook;
export const AfterDelete = hook;
export const OnInit = hook;
export const OnLoad = hook;
