import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ tableName: 'constructor' })
@Index({ name: '__proto__', properties: ['b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'toString', type: 'text' }) a!: string;
  @Property({ name: '__proto__', nullable: true }) b?: string;
}
@Entity({ tableName: 'valueOf' })
@Unique({ name: 'constructor_u', properties: ['a'] })
class B {
  @PrimaryKey()
  id!: number;
  @Property({ name: '__proto__', default: 'x' }) a!: string;
}
