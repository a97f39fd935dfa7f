import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['b', 'c'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
  @Property() d!: string;
}
