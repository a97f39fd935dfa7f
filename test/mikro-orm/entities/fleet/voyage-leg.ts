import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp, type Ref, types } from '@mikro-orm/core';
import { Port } from '../places/port';
import { Voyage } from './voyage';

@Entity()
export class VoyageLeg {
  [PrimaryKeyProp]?: ['voyage', 'sequence'];

  @ManyToOne(() => Voyage, { primary: true, ref: true, deleteRule: 'cascade' })
  voyage!: Ref<Voyage>;

  @PrimaryKey({ type: types.smallint })
  sequence!: number;

  @ManyToOne(() => Port, { ref: true })
  from!: Ref<Port>;

  @ManyToOne(() => Port, { ref: true })
  to!: Ref<Port>;

  @Property({ type: types.double })
  nauticalMiles!: number;

  @Property({ type: types.interval, length: 0, nullable: true })
  scheduledTime?: string;

  @Property({ type: types.datetime, length: 6, nullable: true })
  passedAt?: Date;
}
