import type { PolicyFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeFormerName } from './describe-former-name.ts';
import type { OptionReader } from './option-reader.ts';

const COMMANDS = ['all', 'select', 'insert', 'update', 'delete'] as const;

/** `@Policy`, or one of `policies`. */
export function describePolicy(options: OptionReader): PolicyFacts {
  const type = options.oneOf('type', ['permissive', 'restrictive']);
  return definedOnly({
    place: options.place,
    name: options.text('name'),
    command: options.oneOf('command', COMMANDS),
    restrictive: options.flag('restrictive') ?? (type === undefined ? undefined : type === 'restrictive'),
    roles: options.texts('roles'),
    using: options.expression('using'),
    check: options.expression('check'),
    comment: options.text('comment'),
    renamedFrom: describeFormerName(options),
  });
}
