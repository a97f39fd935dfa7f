import type { TypeUse } from '../../../schema/index.ts';
import { quoteLiteral } from '../../../sql/index.ts';
import { findField, findRelation } from './scope.ts';
import type { Scope } from './scope.ts';
import { isTree, listOf, locationOf, namesOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Walk } from './walk.ts';

type Labels = ReadonlyMap<string, string>;

/** The enum that an expression surely gives: its labels that change. */
function labelsOf(node: unknown, scope: Scope, { known }: Walk): Labels | undefined {
  const type = typeOf(node, scope);
  const labels = type?.typeNamespace === undefined ? undefined : known.labels(type.typeNamespace, type.type);
  return labels === undefined || labels.size === 0 ? undefined : labels;
}

function typeOf(node: unknown, scope: Scope): TypeUse | undefined {
  const column = nodeOf(node, 'ColumnRef');
  if (column !== undefined) {
    const names = namesOf(column['fields']);
    const name = names.at(-1) ?? '';
    if (names.length === 1) return findField(scope, name)?.field.type;
    return findRelation(scope, ({ refname }) => refname === names.at(-2))?.fields.get(name)?.type;
  }
  const cast = nodeOf(nodeOf(node, 'TypeCast'), 'typeName');
  return cast === undefined ? undefined : typeNamed(cast);
}

function typeNamed(type: Tree): TypeUse {
  const names = namesOf(type['names']);
  return { type: names.at(-1) ?? '', typeNamespace: names.length > 1 ? (names.at(-2) ?? '') : 'public' };
}

/** Texts that become labels because something beside them is of an enum. Others stay as they are. */
export function visitLabels(kind: string, contents: Tree, { scope, walk }: { scope: Scope; walk: Walk }): void {
  const among = (nodes: readonly unknown[]): void => {
    const labels = nodes.map((node) => labelsOf(node, scope, walk)).find((found) => found !== undefined);
    if (labels !== undefined) for (const node of nodes) putLabels(node, labels, walk);
  };
  if (kind === 'A_Expr') among([contents['lexpr'], ...sidesOf(contents['rexpr'])]);
  else if (kind === 'CoalesceExpr' || kind === 'MinMaxExpr') among(listOf(contents['args']));
  else if (kind === 'CaseExpr') {
    const whens = listOf(contents['args']).flatMap((node): Tree[] => [nodeOf(node, 'CaseWhen') ?? {}]);
    among([contents['arg'], ...whens.map((when) => when['expr'])]);
    among([contents['defresult'], ...whens.map((when) => when['result'])]);
  } else if (kind === 'TypeCast' && isTree(contents['typeName'])) {
    const { type, typeNamespace = '' } = typeNamed(contents['typeName']);
    putLabels(contents['arg'], walk.known.labels(typeNamespace, type), walk);
  }
}

function sidesOf(node: unknown): readonly unknown[] {
  const list = nodeOf(node, 'List');
  return list === undefined ? [node] : listOf(list['items']);
}

/** Puts labels in the place of texts, also those in an array. */
export function putLabels(node: unknown, labels: Labels, walk: Walk): void {
  if (labels.size === 0) return;
  for (const element of listOf(nodeOf(node, 'A_ArrayExpr')?.['elements'])) putLabels(element, labels, walk);
  const constant = nodeOf(node, 'A_Const');
  const text = nodeOf(constant, 'sval');
  if (constant === undefined || text === undefined) return;
  const label = labels.get(stringOf(text['sval']));
  const token = walk.edits.tokenAt(locationOf(constant));
  if (label !== undefined && token !== undefined) walk.edits.replace(token, quoteLiteral(label));
}
