import { Collection, Entity, Enum, ManyToMany, OneToOne, Property } from '@mikro-orm/core';
import { StaffMember } from '../companies/staff-member';
import { Equipment } from './equipment';

@Entity({ discriminatorValue: 'fork' })
export class Forklift extends Equipment {
  @Property({ default: true, index: 'forklift_indoor' })
  indoor!: boolean;

  @Enum({ items: ['mobile', 'rail'] })
  mounting!: string;

  @OneToOne(() => StaffMember)
  driver!: StaffMember;

  @ManyToMany(() => StaffMember)
  trained = new Collection<StaffMember>(this);
}
