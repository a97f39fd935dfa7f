import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['b'] })
@Unique({ name: 'v', properties: ['c'], deferMode: 'deferred' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() c!: string;
}
