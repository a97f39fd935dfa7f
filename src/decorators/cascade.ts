/** What object-relational mappers cascade in memory; it has no effect on the schema. */
export const Cascade = {
  PERSIST: 'persist',
  MERGE: 'merge',
  REMOVE: 'remove',
  ALL: 'all',
  SCHEDULE_ORPHAN_REMOVAL: 'schedule_orphan_removal',
  CANCEL_ORPHAN_REMOVAL: 'cancel_orphan_removal',
} as const;
export type Cascade = (typeof Cascade)[keyof typeof Cascade];
