import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Animal {
  @PrimaryKey() id!: number;
  @Enum({ items: ['animal', 'cat', 'dog'], default: 'animal' }) type!: string;
  @Property() name!: string;
}

@Entity()
class Dog extends Animal {
  @Property({ default: true }) barks!: boolean;
}

@Entity()
class Cat extends Animal {
  @Property() lives!: number;
  @Property({ index: true }) favouriteFood!: string;
}
