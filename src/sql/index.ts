export { quoteIdentifier, quoteList, quoteName } from './identifier.ts';
export { quoteLiteral } from './literal.ts';
export { parameterList, parameterName } from './parameter.ts';
