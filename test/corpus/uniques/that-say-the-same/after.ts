import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'one', properties: ['b', 'c'] })
@Unique({ name: 'two', properties: ['b', 'c'] })
@Unique({ name: 'like_the_key', properties: ['b'] })
class A {
  @PrimaryKey() b!: string;
  @Property() c!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
