import { findObject, objectId } from '../../../schema/index.ts';
import type { Schema, View } from '../../../schema/index.ts';
import type { RenamedView } from '../texts.ts';
import type { Respell } from './after-texts.ts';
import type { Naming } from './known-names.ts';
import { NO_SCOPE } from './scope.ts';
import type { Field, Relation } from './scope.ts';
import { SqlEdits } from './sql-edits.ts';
import { nodeOf } from './tree.ts';
import { createWalk } from './visit.ts';
import type { Known, Output, Outputs } from './walk.ts';

interface ViewNaming {
  readonly naming: Naming;
  readonly after: Schema;
  known(): Known;
  readonly respell: Respell;
}

interface Said {
  readonly definition: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly fields: Pick<Relation, 'fields' | 'isOpen'>;
  readonly isSure: boolean;
}

const UNKNOWN: Said['fields'] = { fields: new Map(), isOpen: true };

/** The queries of views with new names, and what their columns come to be called. */
export class ViewTexts {
  readonly #naming: ViewNaming;
  readonly #said = new Map<string, Said>();
  readonly #path = new Set<string>();

  constructor(naming: ViewNaming) {
    this.#naming = naming;
  }

  /** @param mark for a text that must not be equal to any other */
  view(path: readonly [string, string], mark: string): RenamedView {
    const { definition, columns, isSure } = this.#say(path);
    return { definition: isSure ? definition : definition + mark, columns };
  }

  /** Views that read each other cannot be; of one that is being read nothing is known. */
  fields(path: readonly [string, string]): Pick<Relation, 'fields' | 'isOpen'> {
    return this.#path.has(JSON.stringify(path)) ? UNKNOWN : this.#say(path).fields;
  }

  #say(path: readonly [string, string]): Said {
    const key = JSON.stringify(path);
    const known = this.#said.get(key);
    if (known !== undefined) return known;
    this.#path.add(key);
    const view = findObject(this.#naming.naming.schema, objectId('view', ...path));
    const said =
      view === undefined
        ? { definition: '', columns: new Map(), fields: UNKNOWN, isSure: false }
        : this.#read(path, view);
    this.#path.delete(key);
    this.#said.set(key, said);
    return said;
  }

  #read(path: readonly [string, string], view: View): Said {
    const { naming, after, known, respell } = this.#naming;
    let edits: SqlEdits;
    try {
      edits = new SqlEdits(naming.parser, view.definition, { prefix: '', suffix: '' });
    } catch {
      return { definition: view.definition, columns: new Map(), fields: UNKNOWN, isSure: false };
    }
    const select = nodeOf(edits.statement, 'SelectStmt');
    const walk = createWalk(edits, known());
    const outputs = select === undefined ? { list: [], isOpen: true } : walk.query(select, NO_SCOPE);
    const natural = edits.result();
    const spelled = natural === view.definition ? natural : respell(natural);
    const isSure = edits.isSure && select !== undefined;
    if (view.columns !== undefined) return said(spelled, { outputs: given(view.columns), isSure });
    const next = findObject(after, objectId('view', ...known().newPath(...path)));
    const changing = outputs.list.filter(({ from, to }) => from !== to);
    // Whoever says the old name again, as `mobile as phone`, keeps it.
    const exact = edits.result(new Map(changing.flatMap((one) => suffix(one, known()))));
    const isNameable = changing.length > 0 && changing.every(({ token }) => token !== undefined);
    if (isNameable && next !== undefined && respell(exact) === next.definition && isSure) {
      return said(next.definition, { outputs: kept(outputs), isSure });
    }
    const isFollowed = isSure && next?.definition === spelled && !outputs.isOpen;
    if (changing.length > 0 && !isFollowed) return said(natural, { outputs: kept(outputs), isSure: false });
    return said(spelled, { outputs, isSure });
  }
}

function suffix({ token, from }: Output, known: Known): (readonly [number, string])[] {
  return token === undefined ? [] : [[token, ` as ${known.spell(from, from)}`]];
}

function given(columns: readonly string[]): Outputs {
  return { list: columns.map((name) => ({ from: name, to: name })), isOpen: false };
}

function kept({ list, isOpen }: Outputs): Outputs {
  return { list: list.map(({ from }) => ({ from, to: from })), isOpen };
}

interface Outcome {
  readonly outputs: Outputs;
  readonly isSure: boolean;
}

function said(definition: string, { outputs: { list, isOpen }, isSure }: Outcome): Said {
  const fields = new Map(list.map(({ from, to }): [string, Field] => [from, { to }]));
  const columns = new Map(list.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
  return { definition, columns, fields: { fields, isOpen }, isSure };
}
