import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey({ autoincrement: false }) code!: number;
  @Property() id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { joinColumn: 'a' }) a!: A;
}
