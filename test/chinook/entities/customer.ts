import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';
import { Employee } from './employee.ts';

@Entity()
export class Customer {
  @PrimaryKey({ autoincrement: false })
  customerId!: number;

  @Property({ length: 40 })
  firstName!: string;

  @Property({ length: 20 })
  lastName!: string;

  @Property({ length: 80, nullable: true })
  company?: string;

  @Property({ length: 70, nullable: true })
  address?: string;

  @Property({ length: 40, nullable: true })
  city?: string;

  @Property({ length: 40, nullable: true })
  state?: string;

  @Property({ length: 40, nullable: true })
  country?: string;

  @Property({ length: 10, nullable: true })
  postalCode?: string;

  @Property({ length: 24, nullable: true })
  phone?: string;

  @Property({ length: 24, nullable: true })
  fax?: string;

  @Property({ length: 60 })
  email!: string;

  @ManyToOne(() => Employee, {
    nullable: true,
    deleteRule: 'no action',
    fieldName: 'support_rep_id',
    foreignKeyName: 'customer_support_rep_id_fkey',
    index: 'customer_support_rep_id_idx',
  })
  supportRep?: Employee;
}
