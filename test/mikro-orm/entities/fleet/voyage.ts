import { Collection, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, type Ref, Unique } from '@mikro-orm/core';
import { CURRENT_ONLY } from '../shared/names';
import { Port } from '../places/port';
import { Vessel } from './vessel';
import { VoyageLeg } from './voyage-leg';

@Entity()
@Unique({ properties: ['vessel', 'number'], deferMode: 'deferred' })
@Index({ properties: ['departure', 'arrival'] })
@Index({ name: 'current_voyage_of_vessel', properties: ['vessel'], include: ['number', 'departure'], where: CURRENT_ONLY })
export class Voyage {
  @PrimaryKey({ generated: 'identity' })
  id!: number;

  @Property({ length: 12 })
  number!: string;

  @ManyToOne(() => Vessel, { ref: true })
  vessel!: Ref<Vessel>;

  @ManyToOne(() => Port, { ref: true })
  departure!: Ref<Port>;

  @ManyToOne(() => Port, { ref: true, nullable: true, updateRule: 'no action', deleteRule: 'set default' })
  arrival?: Ref<Port>;

  @Property({ type: 'datetime', length: 0 })
  startedAt!: Date;

  @Property({ columnType: 'timestamp(0)' })
  endedAt: Date | null = null;

  @Property()
  arrivalETA?: Date;

  @Property({ nullable: true })
  legacy_ref?: string;

  @Property({ default: 'n/a' })
  _internalNote2!: string;

  @OneToMany(() => VoyageLeg, (leg) => leg.voyage)
  legs = new Collection<VoyageLeg>(this);
}
