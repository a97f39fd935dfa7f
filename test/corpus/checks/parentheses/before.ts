import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: '(a or b) and c' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() a!: boolean;
  @Property() b!: boolean;
  @Property() c!: boolean;
}
