import { Check, Embeddable, Embedded, Entity, Enum, Index, PrimaryKey, Property } from 'moult';

@Embeddable({ abstract: true, discriminatorColumn: 'type' })
abstract class Animal {
  @Enum({ items: ['cat', 'dog', 'fish'] }) type!: string;
  @Property() name!: string;
}

@Embeddable({ discriminatorValue: 'cat' })
@Index({ properties: ['lives'] })
@Check({ name: 'has_lives', expression: 'lives > 0' })
class Cat extends Animal {
  @Property({ default: 7 }) lives!: number;
  @Property() colour!: string;
}

@Embeddable({ discriminatorValue: 'dog' })
class Dog extends Animal {
  @Property() barks!: boolean;
  @Property() colour!: string;
}

@Embeddable({ discriminatorValue: 'fish' })
class Fish extends Animal {
  @Property() fins!: number;
}

@Entity()
class Owner {
  @PrimaryKey() id!: number;
  @Embedded(() => [Cat, Dog, Fish]) pet!: Cat | Dog | Fish;
  @Embedded(() => [Cat, Fish], { object: true, default: '{}' }) other!: Cat | Fish;
}
