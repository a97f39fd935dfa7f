import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'old', expression: 'b > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: number;
}
