const SCALE = 2;

/** Options that many columns share. */
export const MONEY = { type: 'decimal', precision: 14, scale: SCALE } as const;
export const ZERO_MONEY = { ...MONEY, default: 0 } as const;
export const OPTIONAL = { nullable: true } as const;
export const NAME_LENGTH = 60 * 2;
