import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: 'ab > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() a!: number;
  @Property() b!: number;
  @Property() ab!: number;
}
