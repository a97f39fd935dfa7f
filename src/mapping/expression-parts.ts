/** SQL that may mention properties of the entity; the mapping puts their column names in. */
export type Expression = string | readonly ExpressionPart[];
export type ExpressionPart = string | { readonly column: string } | { readonly name: 'table' | 'index' };
