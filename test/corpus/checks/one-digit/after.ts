import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'c', expression: 'price > 2.5' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'numeric(10,2)' }) price!: string;
}
