import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'a_odd', expression: "create index a_odd on a (b) where b <> '`tick` ${x} \\ back'" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
