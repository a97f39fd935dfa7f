import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: "b <> 'A'" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
