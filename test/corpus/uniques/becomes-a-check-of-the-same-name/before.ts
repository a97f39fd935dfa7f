import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'rule', properties: ['b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
