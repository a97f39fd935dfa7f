import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/core';
import { Port } from '../places/port';
import { Equipment } from './equipment';

@Entity()
@Index({ properties: ['reach', 'name'] })
@Check({ name: 'reach_is_real', expression: 'reach > 0' })
export class Crane extends Equipment {
  @Property()
  reach!: number;

  @Enum({ items: ['fixed', 'mobile'] })
  mounting!: string;

  @ManyToOne(() => Port)
  standsIn!: Port;
}
