import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['b'], deferMode: 'immediate' })
@Unique({ name: 'v', properties: ['c'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
}
