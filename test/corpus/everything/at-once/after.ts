import { Check, Collection, Entity, Enum, Index, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'app', comment: 'new' })
@Index({ name: 'i', properties: ['name'], where: "kind = 'c'" })
@Check({ name: 'c', expression: 'age >= 0' })
class Person {
  @PrimaryKey({ columnType: 'bigint', generated: 'by default as identity' }) id!: string;
  @Property({ type: 'text' }) name!: string;
  @Property({ type: 'bigint', default: 1, comment: 'in years' }) age!: string;
  @Enum({ items: ['c', 'a', 'b'], nativeEnumName: 'kind', default: 'c' }) kind!: string;
  @Property({ generated: "name || '!'", length: 60 }) loud!: string;
  @Property({ nullable: true }) email?: string;
}
@Entity({ schema: 'app' })
class Pet {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Person, { deleteRule: 'cascade' }) owner!: Person;
  @Property({ default: [], columnType: 'text[]' }) names!: string[];
}
@Entity({ schema: 'zoo' })
class Cage {
  @PrimaryKey()
  id!: number;
  @ManyToMany({ entity: () => Pet, fixedOrder: true }) pets = new Collection<Pet>(this);
  @ManyToOne(() => Cage, { nullable: true }) inside?: Cage;
}
