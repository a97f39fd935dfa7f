import { adviceMisplaced, unknownLabel } from '../../errors/index.ts';
import type { MappedProperty } from '../class-members.ts';
import { propertyLabel } from '../column-names.ts';
import type { MappedEntity, MappingRun } from '../mapped-entity.ts';
import { enumItems, nativeEnumName } from '../scalar-column.ts';

/** Collects what the properties of an entity say of enum types: what these and their labels were called. */
export function adviseEnums(entity: MappedEntity, run: MappingRun): void {
  for (const property of entity.properties) adviseEnum(property, entity, run);
}

function adviseEnum(property: MappedProperty, entity: MappedEntity, run: MappingRun): void {
  const { nativeEnumName: given, nativeEnumRenamedFrom: former, renamedLabels, persist } = property.options;
  if ((former ?? renamedLabels) === undefined) return;
  const label = propertyLabel(property, entity.descriptor.className);
  if (given === undefined || persist === false) {
    const option = former === undefined ? 'renamedLabels' : 'nativeEnumRenamedFrom';
    run.problems.push(adviceMisplaced(label, option, property.place));
    return;
  }
  const { namespace, name } = nativeEnumName(property.options, entity);
  if (former !== undefined) {
    run.advice.renamedInNamespace({ kind: 'enum', to: [namespace, name] }, [former.name], former);
  }
  const labels = (enumItems(property) ?? []).map(String);
  for (const [next, old] of Object.entries(renamedLabels ?? {})) {
    if (labels.includes(next)) run.advice.renamed('label', [namespace, name, next], old);
    else run.problems.push(unknownLabel(name, next, old.place ?? property.place));
  }
}
