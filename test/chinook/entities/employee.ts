import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
export class Employee {
  @PrimaryKey({ autoincrement: false })
  employeeId!: number;

  @Property({ length: 20 })
  lastName!: string;

  @Property({ length: 20 })
  firstName!: string;

  @Property({ length: 30, nullable: true })
  title?: string;

  @ManyToOne(() => Employee, {
    nullable: true,
    deleteRule: 'no action',
    fieldName: 'reports_to',
    foreignKeyName: 'employee_reports_to_fkey',
    index: 'employee_reports_to_idx',
  })
  reportsTo?: Employee;

  @Property({ columnType: 'timestamp', nullable: true })
  birthDate?: Date;

  @Property({ columnType: 'timestamp', nullable: true })
  hireDate?: Date;

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

  @Property({ length: 60, nullable: true })
  email?: string;
}
