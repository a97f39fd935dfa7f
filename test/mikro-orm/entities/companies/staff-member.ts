import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, ManyToMany, ManyToOne, OneToMany, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Numbered } from '@freight/base';
import { Certificate } from './certificate';
import { Company } from './company';
import { DriverProfile } from './driver-profile';

/** The table is not named after the class: pivot tables take the one, their columns the other. */
@Entity({ tableName: 'employees' })
export class StaffMember extends Numbered<'fullName'> {
  @Property({ columnType: 'varchar(254)' })
  @Unique({ name: 'employees_email_key' })
  email!: string;

  @Property({ length: 100 })
  fullName: string = 'unnamed';

  @ManyToOne(() => Company, { ref: true, deferMode: 'deferred' })
  employer!: Ref<Company>;

  @ManyToOne({ entity: () => StaffMember, ref: true, inversedBy: 'reports', nullable: true })
  manager?: Ref<StaffMember>;

  @OneToMany({ entity: () => StaffMember, mappedBy: (member) => member.manager })
  reports = new Collection<StaffMember>(this);

  @ManyToMany(() => StaffMember)
  mentors = new Collection<StaffMember>(this);

  @ManyToMany(() => Certificate, (certificate) => certificate.holders, { owner: true })
  certificates = new Collection<Certificate>(this);

  @OneToOne(() => DriverProfile, (profile) => profile.person)
  driverProfile?: Ref<DriverProfile>;

  @OneToOne(() => StaffMember, { ref: true, nullable: true, deferMode: 'immediate', deleteRule: 'set null' })
  standIn?: Ref<StaffMember>;
}
