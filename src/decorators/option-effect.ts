/**
 * `schema`: changes the schema · `advice`: says how a migration gets there · `later`: would change the schema, but has no
 * place in the model yet · `none`: no effect.
 */
export type OptionEffect = 'schema' | 'advice' | 'later' | 'none';

/** An effect for every option of a type, and for nothing else. */
export type Known<Options> = { readonly [Name in keyof Required<Options>]: OptionEffect };
