import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'constructor' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'toString' }) a!: string;
}
@Entity({ tableName: '__proto__' })
class B {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'hasOwnProperty' }) a!: string;
}
