import { Check, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ discriminatorColumn: 'type', tableName: 'zoo.beasts' })
abstract class Animal {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}

@Entity()
class Dog extends Animal {
  @Property() barks!: boolean;
}

@Entity({ discriminatorValue: 'feline' })
@Index({ properties: ['lives', 'name'] })
@Unique({ properties: ['lives', 'colour'] })
@Check<Cat>({ expression: (columns) => `${columns.lives} <= 9` })
class Cat extends Animal {
  @Property({ check: 'lives >= 0' }) lives!: number;
  @Property({ unique: true }) colour!: string;
}
