import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['c', 'b'], include: ['d'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
  @Property() d!: string;
}
