/** A digest of the files of entities/, by which expected.sql names what it was made of. */
export function sourcesHash(): string;
