import { Collection, Entity, ManyToMany, OneToOne, Property } from '@mikro-orm/core';
import { Company } from '../companies/company';
import { Permit } from './permit';

@Entity()
export class TransitPermit extends Permit {
  @Property({ default: 7, check: 'days > 0' })
  days!: number;

  @OneToOne(() => Company)
  holder!: Company;

  @ManyToMany(() => Company)
  carriers = new Collection<Company>(this);
}
