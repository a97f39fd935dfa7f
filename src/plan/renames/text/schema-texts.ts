import { findObject, objectId } from '../../../schema/index.ts';
import type { Schema } from '../../../schema/index.ts';
import { quoteLiteral } from '../../../sql/index.ts';
import type { ExpressionPlace, RenamedView, Texts } from '../texts.ts';
import { respellAs } from './after-texts.ts';
import { knownNames } from './known-names.ts';
import type { Naming } from './known-names.ts';
import { putLabels } from './labels.ts';
import { editAction, editList } from './list-text.ts';
import { routineTexts } from './routine-text.ts';
import { NO_SCOPE } from './scope.ts';
import type { Relation, Scope } from './scope.ts';
import { SqlEdits } from './sql-edits.ts';
import type { Wrapping } from './sql-edits.ts';
import { isTree, listOf, nodeOf } from './tree.ts';
import { mayName } from './trigger-words.ts';
import { ViewTexts } from './view-texts.ts';
import { createWalk } from './visit.ts';
import type { Walk } from './walk.ts';

/** What is equal to no text of a user. It is only compared, and looked through for names. */
const UNSURE = ' /* follows in another way */';

const BOUND: Wrapping = { prefix: 'create table p partition of t ', suffix: '\n' };
const EXPRESSION: Wrapping = { prefix: 'select (', suffix: '\n)' };

/**
 * The texts of a schema with new names, as its objects get them.
 *
 * @param after where the same is said in other words, it is said as there
 */
export function schemaTexts(naming: Naming, after: Schema): Texts {
  const { schema, parser } = naming;
  const respell = respellAs(after, parser);
  const views = new ViewTexts({ naming, after, known: () => known, respell });
  const known = knownNames(naming, (path) => views.fields(path));
  const isAbout = mayName(naming);

  const edit = (sql: string, wrapping: Wrapping, work: (walk: Walk) => void): string => {
    if (!isAbout(sql)) return sql;
    let edits: SqlEdits;
    try {
      edits = new SqlEdits(parser, sql, wrapping);
    } catch {
      return sql + UNSURE; // words that this parser does not know
    }
    work(createWalk(edits, known));
    const text = edits.result();
    return edits.isSure ? (text === sql ? sql : respell(text)) : text + UNSURE;
  };

  const scopeOf = ({ relation: path, isAboutRows, value }: ExpressionPlace): Scope => {
    if (value !== undefined) {
      const fields = new Map([['value', { to: 'value', type: value }]]);
      return { relations: [{ refname: '', newRefname: '', fields, isOpen: false }], queries: new Map() };
    }
    const relation = path === undefined ? undefined : known.relation(...path);
    if (path === undefined || relation === undefined) return NO_SCOPE;
    const refnames = isAboutRows ? ['new', 'old'] : [path[1]];
    const newName = known.newPath(...path)[1];
    const relations = refnames.map((refname): Relation => {
      return { ...relation, refname, newRefname: isAboutRows ? refname : newName, path };
    });
    return { relations, queries: new Map() };
  };

  return {
    expression: (sql, place) =>
      edit(sql, EXPRESSION, (walk) => {
        const scope = scopeOf(place);
        const gives = place.gives?.typeNamespace;
        const [target] = listOf(nodeOf(walk.edits.statement, 'SelectStmt')?.['targetList']);
        const value = nodeOf(target, 'ResTarget')?.['val'];
        if (gives !== undefined) putLabels(value, known.labels(gives, place.gives?.type ?? ''), walk);
        walk.visit(value, scope);
      }),
    list: (sql, path) => editList(sql, { path, naming, known, edit }),
    action: (sql, path) => editAction(sql, { path, naming, known, edit }),
    bound: (sql, types) =>
      edit(sql, BOUND, (walk) => types.forEach(({ type, typeNamespace = '' }) => editBound(type, typeNamespace, walk))),
    routine: (routine) => routineTexts(routine, edit),
    view: (path, view): RenamedView => {
      const isKnown = findObject(schema, objectId('view', ...path)) === view;
      return isKnown && isTree(view) ? views.view(path, UNSURE) : { definition: view.definition, columns: new Map() };
    },
  };
}

/** Labels by which a table is divided. */
function editBound(type: string, namespace: string, { edits, known }: Walk): void {
  const labels = [...known.labels(namespace, type)];
  const literals = new Map(labels.map(([from, to]) => [quoteLiteral(from), quoteLiteral(to)]));
  for (const [index, { text }] of edits.tokens.entries()) {
    const literal = literals.get(text);
    if (literal !== undefined) edits.replace(index, literal);
  }
}
