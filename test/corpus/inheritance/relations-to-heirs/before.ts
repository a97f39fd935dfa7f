import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Animal {
  @PrimaryKey() id!: number;
}

@Entity()
class Dog extends Animal {
  @Property() barks!: boolean;
}

@Entity()
class Owner {
  @PrimaryKey() id!: number;
}
