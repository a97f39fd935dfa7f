import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() id!: number;
  @Property() n!: number;
}

@Entity()
class B {
  @PrimaryKey() id!: number;
  @Property() n!: number;
}

@Entity({ view: true, expression: 'select b.n from a join b on b.id = a.id' })
class Numbers {
  @Property() n!: number;
}
