import { Collection, Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Animal {
  @PrimaryKey() id!: number;
  @ManyToMany(() => Animal) friends = new Collection<Animal>(this);
}

@Entity()
class Cat extends Animal {
  @ManyToMany(() => Dog) foes = new Collection<Dog>(this);
}

@Entity()
class Dog extends Animal {
  @Property() barks!: boolean;
}

@Entity()
class Owner {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Dog, { nullable: true }) dog?: Dog;
  @ManyToMany(() => Cat) cats = new Collection<Cat>(this);
}
