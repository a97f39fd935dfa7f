import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() id!: number;
  @Property() n!: number;
}

@Entity({ view: true, expression: 'select * from (select id, n + 2 as m, n from a) as inner_a' })
class Numbers {
  @Property() m!: number;
}
