import { OptionalProps, Property } from '@mikro-orm/core';

/** Not decorated itself: it only lends its properties. */
export abstract class Auditable<Optional = never> {
  [OptionalProps]?: 'createdAt' | 'updatedAt' | Optional;

  @Property({ type: 'timestamptz', defaultRaw: 'now()', comment: 'When the row was written first' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true, onUpdate: () => new Date() })
  updatedAt?: Date | null;
}
