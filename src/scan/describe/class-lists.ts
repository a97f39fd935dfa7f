import { optionTable } from '../../decorators/index.ts';
import type {
  CheckFacts,
  EntityDescriptor,
  ExclusionFacts,
  IndexFacts,
  PolicyFacts,
  TriggerFacts,
} from '../../mapping/index.ts';
import { describeCheck, describeExclusion, describeIndex } from './describe-index.ts';
import { describePolicy } from './describe-policy.ts';
import { describeTrigger } from './describe-trigger.ts';
import type { OptionReader } from './option-reader.ts';

/** What the decorators of a class declare, each of its kind. */
export class ClassLists {
  readonly indexes: IndexFacts[] = [];
  readonly uniques: IndexFacts[] = [];
  readonly checks: CheckFacts[] = [];
  readonly #exclusions: ExclusionFacts[] = [];
  readonly #triggers: TriggerFacts[] = [];
  readonly #policies: PolicyFacts[] = [];

  /** Takes what a decorator says; false when it declares nothing of these kinds. */
  take(options: OptionReader): boolean {
    switch (options.decorator) {
      case 'Index':
        this.indexes.push(describeIndex(options));
        return true;
      case 'Unique':
        this.uniques.push(describeIndex(options));
        return true;
      case 'Check':
        addTo(this.checks, describeCheck(options));
        return true;
      case 'Exclusion':
        addTo(this.#exclusions, describeExclusion(options));
        return true;
      case 'Trigger':
        addTo(this.#triggers, describeTrigger(options));
        return true;
      case 'Policy':
        this.#policies.push(describePolicy(options));
        return true;
      default:
        return false;
    }
  }

  /** Takes `triggers` and `policies` of the entity's own decorator. */
  takeFromEntity(options: OptionReader): void {
    for (const trigger of options.records('triggers', optionTable.Trigger) ?? []) {
      addTo(this.#triggers, describeTrigger(trigger));
    }
    this.#policies.push(...(options.records('policies', optionTable.Policy) ?? []).map(describePolicy));
  }

  /** The lists that are left out where they are empty. */
  rest(): Pick<EntityDescriptor, 'exclusions' | 'triggers' | 'policies'> {
    return {
      ...(this.#exclusions.length > 0 && { exclusions: this.#exclusions }),
      ...(this.#triggers.length > 0 && { triggers: this.#triggers }),
      ...(this.#policies.length > 0 && { policies: this.#policies }),
    };
  }
}

function addTo<Item>(list: Item[], item: Item | undefined): void {
  if (item !== undefined) list.push(item);
}
