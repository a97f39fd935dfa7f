import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: "b <> 'a'" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
