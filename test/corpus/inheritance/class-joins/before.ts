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
