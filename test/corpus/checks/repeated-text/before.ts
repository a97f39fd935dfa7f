import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: "a <> 'foofoo'" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() a!: string;
}
