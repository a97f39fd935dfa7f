import { PrimaryKey, Property } from 'moult';

/** What every entity of the shop has: a key that the database makes, and when it was made and last changed. */
export abstract class BaseEntity {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true, onUpdate: () => new Date() })
  updatedAt?: Date;
}
