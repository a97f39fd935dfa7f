import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Entity({ discriminatorColumn: 'kind', discriminatorMap: { dog: 'Dog', cat: 'Cat' } })
abstract class Animal {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}

@Entity()
@Trigger({
  name: 'bark',
  timing: 'before',
  events: ['insert'],
  forEach: 'row',
  body: "new.name := new.name || '!!'; return new;",
})
class Dog extends Animal {
  @Property() breed!: string;
}

@Entity()
class Cat extends Animal {}
