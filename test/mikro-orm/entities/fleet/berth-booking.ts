import { Entity, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core';
import { Terminal } from '../places/terminal';
import { VoyageLeg } from './voyage-leg';

/** Refers to a composite key that itself contains a foreign key. */
@Entity()
export class BerthBooking {
  @PrimaryKey({ generated: 'by default as identity' })
  id!: number;

  @ManyToOne(() => VoyageLeg, { ref: true, index: true })
  leg!: Ref<VoyageLeg>;

  @ManyToOne(() => VoyageLeg, { ref: true, nullable: true })
  nextLeg?: Ref<VoyageLeg>;

  @ManyToOne(() => Terminal, { ref: true, createForeignKeyConstraint: false })
  terminal!: Ref<Terminal>;

  @Property({ type: 'tinyint', default: -1 })
  berth!: number;

  @Property({ type: 'time', nullable: true })
  startsAt?: string;
}
