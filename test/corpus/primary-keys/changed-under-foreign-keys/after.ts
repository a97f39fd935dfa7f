import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() code!: string;
  @Property() id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { joinColumn: 'a_code' }) a!: A;
}
