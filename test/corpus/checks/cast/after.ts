import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: 'a::numeric > 0' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() a!: string;
}
