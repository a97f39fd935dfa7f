import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey({ autoincrement: false }) id!: number;
  @Property({ unique: true }) code!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { targetKey: 'code', joinColumn: 'a' }) a!: A;
}
