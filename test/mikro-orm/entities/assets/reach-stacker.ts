import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../companies/staff-member';
import { Crane } from './crane';
import { Equipment } from './equipment';

@Entity()
export class ReachStacker extends Crane {
  @Property({ fieldName: 'stackHeight' })
  stackHeight!: number;

  @OneToOne(() => StaffMember)
  driver!: StaffMember;

  @OneToOne(() => Equipment, { nullable: true })
  spare?: Equipment;
}
