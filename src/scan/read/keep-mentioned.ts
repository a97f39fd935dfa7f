import type { ModuleFacts } from '../facts/module-facts.ts';
import type { ModuleDraft } from './module-draft.ts';
import type { Reader } from './reader.ts';

/** The draft without imports and local declarations nobody can ask for. */
export function keepMentioned(draft: ModuleDraft, { mentioned, nested }: Reader): ModuleFacts {
  const wanted = new Set([...mentioned, ...draft.exports.values()]);
  const keep = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> | undefined => {
    const kept = [...map].filter(([name]) => wanted.has(name));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };
  return withoutEmpty({
    imports: keep(draft.imports),
    exports: draft.exports.size > 0 ? Object.fromEntries(draft.exports) : undefined,
    reExports: draft.reExports.size > 0 ? Object.fromEntries(draft.reExports) : undefined,
    stars: draft.stars.length > 0 ? draft.stars : undefined,
    values: keep(draft.values),
    types: keep(draft.types),
    classes: draft.classes.length > 0 ? draft.classes : undefined,
    nested: nested.length > 0 ? nested : undefined,
  });
}

type WithUndefined<Facts> = { [Name in keyof Facts]: Facts[Name] | undefined };

function withoutEmpty(facts: WithUndefined<ModuleFacts>): ModuleFacts {
  // Entries without a value are dropped, which is exactly what the type without `undefined` says.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
