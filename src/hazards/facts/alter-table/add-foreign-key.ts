import { withPartitions } from '../../catalog/catalog.ts';
import { relationName } from '../../catalog/names.ts';
import { textsOf } from '../../parse/syntax.ts';
import { orphans } from '../offenders.ts';
import type { StatementFacts } from '../statement-facts.ts';
import { facts, locks, sideLocks } from '../statement-facts.ts';
import { holdingRows } from './action.ts';
import { type Target, areFilled, isNotValid, namesOf, objectOf } from './constraint-target.ts';
import { wasKept } from '../was-kept.ts';

export function foreignKeyFacts(target: Target): StatementFacts {
  const { action, constraint, columns, inline } = target;
  const parent = relationName(constraint.pktable);
  const parents = withPartitions(action.scene.catalog, parent).filter((one) => one !== action.name);
  const notValid = isNotValid(constraint);
  const isChecked = !notValid && inline !== 'empty';
  const references = { table: parent, columns: textsOf(constraint.pk_attrs) };
  const kept = wasKept(action.scene, { table: action.name, kind: 'foreignKey', columns, references, valid: true });
  const mayFail = isChecked && areFilled(action, columns) && !kept;
  const object = objectOf(target, 'foreign key');
  const query = orphans(action.name, { columns, references });
  const scanned = isChecked ? [...holdingRows(action), parent] : [];
  return facts(notValid ? 'alterTableAddForeignKeyNotValid' : 'alterTableAddForeignKey', object, {
    locks: [...locks('SHARE ROW EXCLUSIVE', ...action.family), ...sideLocks('SHARE ROW EXCLUSIVE', ...parents)],
    scans: scanned.map((table) => ({ table, because: 'foreignKey' as const, of: object })),
    mayFailOn: mayFail ? [{ table: action.name, columns, because: 'foreignKey', object, query }] : [],
    ...sinceOf(target),
    makes: {
      foreignKeys: [{ table: action.name, name: constraint.conname ?? '', columns, references, notValid }],
      names: namesOf(constraint),
    },
  });
}

function sinceOf({ action, constraint }: Target): Pick<StatementFacts, 'since'> {
  if (constraint.is_enforced === false) return { since: { version: 18, what: 'constraints that are not enforced' } };
  const onParts = action.table.partitioned && constraint.skip_validation === true;
  return onParts ? { since: { version: 18, what: 'foreign keys "not valid" on partitioned tables' } } : {};
}
