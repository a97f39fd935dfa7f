import { Check, Collection, Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'app', comment: 'old' })
@Index({ name: 'i', properties: ['name'] })
@Check({ name: 'c', expression: 'age > 0' })
class Person {
  @PrimaryKey()
  id!: number;
  @Property({ length: 50 }) name!: string;
  @Property() age!: number;
  @Enum({ items: ['a', 'b'], nativeEnumName: 'kind', default: 'a' }) kind!: string;
  @ManyToOne(() => Pet, { nullable: true }) pet?: Pet;
}
@Entity({ schema: 'pets' })
class Pet {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Person) owner!: Person;
  @ManyToMany(() => Person) friends = new Collection<Person>(this);
}
