import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { Extension, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/index.ts';
import { displayName, EXTENSIONS_KEY, fragmentName, nameOf } from '../keys.ts';
import type { ObjectRule, Operation } from '../operation.ts';
import { statement } from '../statement.ts';

type Id = ObjectId<'extension'>;

export type ExtensionOperation = CreateExtension | DropExtension | UpdateExtension | MoveExtension;

interface CreateExtension extends Operation {
  readonly type: 'createExtension';
  readonly id: Id;
  readonly extension: Extension;
}

interface DropExtension extends Operation {
  readonly type: 'dropExtension';
  readonly id: Id;
}

interface UpdateExtension extends Operation {
  readonly type: 'updateExtension';
  readonly id: Id;
  /** Absent: to the one that the server offers first. */
  readonly version: string | undefined;
}

interface MoveExtension extends Operation {
  readonly type: 'moveExtension';
  readonly id: Id;
  readonly namespace: string;
}

/** Where an extension is that names no place: the runner pins the search path to `public`. */
const USUAL_NAMESPACE = 'public';

function namespaceKeys({ namespace }: Extension): string[] {
  return namespace === undefined ? [] : [objectKey(objectId('namespace', namespace))];
}

/** Where an application may not create extensions, an administrator has done it already. */
function createSql(id: Id, { namespace, version }: Extension): string {
  const place = namespace === undefined ? '' : ` schema ${quoteIdentifier(namespace)}`;
  const form = version === undefined ? '' : ` version ${quoteLiteral(version)}`;
  return `create extension if not exists ${quoteIdentifier(nameOf(id))}${place}${form};`;
}

/** @see https://www.postgresql.org/docs/current/sql-createextension.html */
export const extensionRule: ObjectRule<'extension', ExtensionOperation> = {
  kind: 'extension',

  add(id, { after }) {
    const extension = findObject(after, id) ?? {};
    const effects = { creates: [objectKey(id), EXTENSIONS_KEY], needs: namespaceKeys(extension) };
    return [{ type: 'createExtension', id, phase: 'create extensions', extension, effects }];
  },

  remove(id, { before }) {
    const effects = { drops: [objectKey(id)], releases: namespaceKeys(findObject(before, id) ?? {}) };
    return [{ type: 'dropExtension', id, phase: 'drop extensions', effects }];
  },

  alter(id, changes, { before, after }): ExtensionOperation[] {
    const [old, { namespace = USUAL_NAMESPACE, version }] = [findObject(before, id) ?? {}, findObject(after, id) ?? {}];
    const isTold = (attribute: keyof Extension): boolean => changes.some((change) => change.attribute === attribute);
    const phase = 'create extensions';
    const alters = [objectKey(id)];
    const effects = { alters, needs: namespaceKeys({ namespace }), releases: namespaceKeys(old) };
    return [
      ...(isTold('version') ? [{ type: 'updateExtension', id, phase, version, effects: { alters } } as const] : []),
      ...(isTold('namespace') ? [{ type: 'moveExtension', id, phase, namespace, effects } as const] : []),
    ];
  },

  uses: null,
  typeBinding: () => 'none',

  statements(step) {
    const name = quoteIdentifier(nameOf(step.id));
    switch (step.type) {
      case 'createExtension':
        return [statement(createSql(step.id, step.extension))];
      case 'dropExtension':
        return [statement(`drop extension ${name};`)];
      case 'updateExtension':
        return [
          statement(
            `alter extension ${name} update${step.version === undefined ? '' : ` to ${quoteLiteral(step.version)}`};`,
          ),
        ];
      case 'moveExtension':
        return [statement(`alter extension ${name} set schema ${quoteIdentifier(step.namespace)};`)];
    }
  },

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createExtension':
        return `create extension ${name}`;
      case 'dropExtension':
        return `drop extension ${name}`;
      case 'updateExtension':
        return `update extension ${name} to ${step.version ?? 'the version of the server'}`;
      case 'moveExtension':
        return `move extension ${name} to namespace ${step.namespace}`;
    }
  },

  nameFragment(step) {
    const verbs = {
      createExtension: 'create',
      dropExtension: 'drop',
      updateExtension: 'update',
      moveExtension: 'move',
    };
    return `${verbs[step.type]}_${fragmentName(step.id)}`;
  },
};
