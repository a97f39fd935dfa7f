import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: "it's" }) s!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @Property({ nullable: true }) m?: number;
}
