import { nestedOptionTable } from '../../decorators/index.ts';
import type { EntityFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeParameters } from './describe-parameters.ts';
import type { OptionReader } from './option-reader.ts';

type ViewOfEntity = Pick<EntityFacts, 'view' | 'definition'>;

/** `view` of an entity, with the query of the view. */
export function describeView(options: OptionReader): ViewOfEntity {
  const value = options.value('view');
  if (value === undefined || value === null || value === false) return {};
  return definedOnly({ view: value === true ? {} : viewFacts(options), definition: options.expression('expression') });
}

function viewFacts(options: OptionReader): EntityFacts['view'] {
  const [view] = options.records('view', nestedOptionTable.view) ?? [];
  if (view === undefined) return {};
  return definedOnly({
    materialized: view.flag('materialized'),
    withData: view.flag('withData'),
    columns: view.texts('columns'),
    securityInvoker: view.flag('securityInvoker'),
    securityBarrier: view.flag('securityBarrier'),
    checkOption: view.oneOf('checkOption', ['local', 'cascaded']),
    storageParameters: describeParameters(view, 'storageParameters'),
  });
}
