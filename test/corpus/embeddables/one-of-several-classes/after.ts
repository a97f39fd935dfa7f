import { Check, Embeddable, Embedded, Entity, Enum, Index, PrimaryKey, Property } from 'moult';

@Embeddable({ abstract: true, discriminatorColumn: 'type' })
abstract class Animal {
  @Enum({ items: ['cat', 'dog'] }) type!: string;
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

@Entity()
class Owner {
  @PrimaryKey() id!: number;
  @Embedded(() => [Cat, Dog]) pet!: Cat | Dog;
  @Embedded(() => [Cat, Dog], { object: true, default: '{}' }) other!: Cat | Dog;
}
