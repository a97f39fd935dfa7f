import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['c', 'b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
}
