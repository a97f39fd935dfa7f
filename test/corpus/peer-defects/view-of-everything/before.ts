import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() id!: number;
  @Property() n!: number;
}

@Entity({ view: true, expression: 'select * from (select id, n + 1 as m from a) as inner_a' })
class Numbers {
  @Property() m!: number;
}
