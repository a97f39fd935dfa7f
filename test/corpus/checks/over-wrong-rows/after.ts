import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'positive', expression: 'b > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
}
