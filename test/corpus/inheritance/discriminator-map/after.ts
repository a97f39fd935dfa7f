import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'kind', discriminatorMap: { p: 'Person', e: 'Employee', m: 'Manager' } })
class Person {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}

@Entity()
class Employee extends Person {
  @Property() salary!: number;
}

@Entity()
class Manager extends Employee {
  @Property() bonus!: number;
}
