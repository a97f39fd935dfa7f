import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'i', properties: ['b'], where: "b = 'a'" })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
