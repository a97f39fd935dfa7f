import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { targetKey: 'code', joinColumn: 'a_code' }) a!: A;
}
