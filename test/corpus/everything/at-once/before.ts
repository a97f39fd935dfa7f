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
  @Property({ unique: true }) email!: string;
}
@Entity({ schema: 'app' })
class Pet {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Person) owner!: Person;
  @ManyToOne(() => Person, { targetKey: 'email', joinColumn: 'vet_email', nullable: true }) vet?: Person;
  @Property({ nullable: true }) gone?: string;
}
@Entity({ schema: 'app' })
class Toy {
  @PrimaryKey()
  id!: number;
  @ManyToMany(() => Pet) pets = new Collection<Pet>(this);
}
