/** `schema`: changes the schema · `later`: would change it, but has no place in the model yet · `none`: no effect. */
export type OptionEffect = 'schema' | 'later' | 'none';

/** An effect for every option of a type, and for nothing else. */
export type Known<Options> = { readonly [Name in keyof Required<Options>]: OptionEffect };
