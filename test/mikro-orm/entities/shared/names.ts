export const BILLING = 'billing';
export const CURRENT_ONLY = 'ended_at is null';
export const HEAVY_KG = 20_000;
