import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'rule', expression: "b <> ''" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
