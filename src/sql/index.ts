export { dollarQuote } from './dollar-quote.ts';
export { quoteIdentifier, quoteList, quoteName } from './identifier.ts';
export { quoteLiteral } from './literal.ts';
export { parameterList, parameterName } from './parameter.ts';
export { loadPostgresParser } from './postgres-parser.ts';
export type { PostgresParser, SyntaxNode } from './postgres-parser.ts';
