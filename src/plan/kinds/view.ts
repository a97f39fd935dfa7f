import { findObject, objectKey } from '../../schema/index.ts';
import type { Named, ObjectId, Schema, View } from '../../schema/index.ts';
import { quoteList, quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import { rememberGrants, restoreGrants } from '../replacements/keep-grants.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, relationKey, typeNameKey } from '../keys.ts';
import type { ObjectRule, Operation, PlanContext } from '../operation.ts';
import { queryKeys } from '../mentions/query-keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { alterParameters, parametersClause } from '../tables/storage-parameters.ts';

type Id = ObjectId<'view'>;

export type ViewOperation = CreateView | DropView | RefreshView | SetViewOptions | CommentView;

interface CreateView extends Operation {
  readonly type: 'createView';
  readonly id: Id;
  readonly view: View;
  /** Whether it was there before, and people may have been let into it. */
  readonly isRemade: boolean;
}

interface DropView extends Operation {
  readonly type: 'dropView';
  readonly id: Id;
  readonly view: View;
  readonly isRemade: boolean;
}

interface RefreshView extends Operation {
  readonly type: 'refreshView';
  readonly id: Id;
  readonly view: View;
}

interface SetViewOptions extends Operation {
  readonly type: 'setViewOptions';
  readonly id: Id;
  readonly view: View;
  readonly before: Named<string> | undefined;
}

interface CommentView extends Operation {
  readonly type: 'commentView';
  readonly id: Id;
  readonly view: View;
}

/** Whether PostgreSQL lets the columns be replaced in place cannot be told from the text of the query. */
const IN_PLACE = ['comment', 'options', 'withoutData'];

function keyword({ materialized }: View): 'view' | 'materialized view' {
  return materialized ? 'materialized view' : 'view';
}

function names(id: Id): string[] {
  const [namespace, name] = [namespaceOf(id), nameOf(id)];
  return [objectKey(id), relationKey(namespace, name), typeNameKey(namespace, name)];
}

function comment(id: Id, view: View): CommentView {
  return { type: 'commentView', id, phase: 'comment', view, effects: { needs: [objectKey(id)] } };
}

function uses(schema: Schema, id: Id): readonly string[] {
  const view = findObject(schema, id);
  return view === undefined ? [] : queryKeys(schema, view.definition).possible.filter((key) => key !== objectKey(id));
}

function create(id: Id, view: View, { before, after }: PlanContext): CreateView {
  const { likely, possible, rows } = queryKeys(after, view.definition);
  const isRemade = findObject(before, id) !== undefined;
  const effects = {
    creates: names(id),
    needs: [namespaceKey(id)],
    likelyNeeds: likely,
    mayNeed: [...possible, ...rows],
  };
  return { type: 'createView', id, phase: 'create views', view, isRemade, effects };
}

/** @see https://www.postgresql.org/docs/current/sql-createview.html */
export const viewRule: ObjectRule<'view', ViewOperation> = {
  kind: 'view',

  add(id, context) {
    const view = findObject(context.after, id);
    if (view === undefined) return [];
    return [create(id, view, context), ...(view.comment === undefined ? [] : [comment(id, view)])];
  },

  remove(id, { before, after }) {
    const view = findObject(before, id);
    if (view === undefined) return [];
    const { likely, possible } = queryKeys(before, view.definition);
    const effects = {
      drops: names(id),
      releases: [namespaceKey(id)],
      likelyReleases: withOldForms(likely),
      mayRelease: withOldForms(possible),
    };
    return [
      { type: 'dropView', id, phase: 'drop views', view, isRemade: findObject(after, id) !== undefined, effects },
    ];
  },

  alter(id, changes, { before, after }) {
    const [old, view] = [findObject(before, id), findObject(after, id)];
    if (old === undefined || view === undefined) return [];
    return changes.map(({ attribute }): ViewOperation => {
      if (attribute === 'comment') return comment(id, view);
      const effects = { needs: [objectKey(id), ...queryKeys(after, view.definition).rows] };
      if (attribute === 'withoutData') return { type: 'refreshView', id, phase: 'create views', view, effects };
      return { type: 'setViewOptions', id, phase: 'alter columns', view, before: old.options, effects };
    });
  },

  renews: (_id, changes) => changes.some(({ attribute }) => !IN_PLACE.includes(attribute)),
  uses,
  typeBinding: () => 'any',
  statements,

  describe(step) {
    const subject = `${keyword(step.view)} ${displayName(step.id)}`;
    return step.type === 'setViewOptions' ? `change options of ${subject}` : `${VERBS[step.type]} ${subject}`;
  },

  nameFragment(step) {
    if (step.type === 'dropView' && step.isRemade) return null;
    const verb = step.type === 'createView' && step.isRemade ? 'change' : FRAGMENTS[step.type];
    return `${verb}_${fragmentName(step.id)}`;
  },
};

const VERBS = { createView: 'create', dropView: 'drop', refreshView: 'refresh', commentView: 'comment on' };
const FRAGMENTS = {
  createView: 'create',
  dropView: 'drop',
  refreshView: 'refresh',
  setViewOptions: 'alter',
  commentView: 'comment',
};

function statements(step: ViewOperation): Statement[] {
  const name = quoteName(namespaceOf(step.id), nameOf(step.id));
  const target = `${keyword(step.view)} ${name}`;
  const keeper = { keyword: keyword(step.view), name };
  switch (step.type) {
    case 'createView':
      return [statement(createViewSql(target, step.view)), ...(step.isRemade ? [restoreGrants(keeper)] : [])];
    case 'dropView':
      return [...(step.isRemade ? [rememberGrants(keeper)] : []), statement(`drop ${target};`)];
    case 'refreshView':
      return [statement(`refresh ${target}${dataClause(step.view)};`)];
    case 'setViewOptions':
      return alterParameters(`alter ${target}`, step.before, step.view.options);
    case 'commentView':
      return [commentOn(target, step.view.comment)];
  }
}

function createViewSql(target: string, view: View): string {
  const columns = view.columns === undefined ? '' : ` ${quoteList(view.columns)}`;
  const head = `create ${target}${columns}${parametersClause(view.options)} as\n${view.definition}`;
  // A comment in the last line must not swallow what follows.
  const end = view.definition.slice(view.definition.lastIndexOf('\n') + 1).includes('--') ? '\n' : '';
  return `${head}${end}${dataClause(view)};`;
}

function dataClause({ withoutData }: View): string {
  return withoutData ? ' with no data' : '';
}
