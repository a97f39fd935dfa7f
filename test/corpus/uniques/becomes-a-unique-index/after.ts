import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['b'], where: "b <> ''" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
