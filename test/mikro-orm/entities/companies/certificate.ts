import { Collection, Entity, ManyToMany, PrimaryKey, Property } from '@mikro-orm/core';
import { StaffMember } from './staff-member';

@Entity()
export class Certificate {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  id!: number;

  @Property({ name: 'title_en' })
  title!: string;

  @ManyToMany(() => StaffMember, (member) => member.certificates)
  holders = new Collection<StaffMember>(this);
}
