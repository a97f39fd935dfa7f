export { quoteIdentifier, quoteList, quoteName } from './identifier.ts';
export { quoteLiteral } from './literal.ts';
