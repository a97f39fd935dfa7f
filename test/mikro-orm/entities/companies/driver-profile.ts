import { Entity, OneToOne, PrimaryKeyProp, Property, type Ref, types } from '@mikro-orm/core';
import { StaffMember } from './staff-member';

/** Its primary key is the foreign key to the person. */
@Entity()
export class DriverProfile {
  [PrimaryKeyProp]?: 'person';

  @OneToOne(() => StaffMember, { primary: true, ref: true })
  person!: Ref<StaffMember>;

  @Property({ type: types.string, length: 20, index: 'driver_licence' })
  licence!: string;

  @Property({ type: types.array, nullable: true })
  classes?: string[];

  @Property({ type: types.blob, nullable: true })
  photo?: Buffer;
}
