import { Check, Embeddable, Embedded, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Embeddable()
class Address {
  @Property() city!: string;
  @Property() zip!: string;
}

@Entity()
@Index({ properties: ['home.city', 'name'] })
@Index({ properties: ['home'] })
@Index({ properties: ['home_zip'] })
@Unique({ properties: ['home.zip'] })
@Index({ properties: ['work.city'] })
@Unique({ properties: ['work.zip', 'name'] })
@Index({ properties: ['meta.key', 'meta.a.b'] })
@Index({
  columns: [
    { name: 'home.city', sort: 'desc' },
    { name: 'meta.key', nulls: 'first' },
  ],
})
@Check({ property: 'home.city', expression: "home_city <> ''" })
@Check<Person>({ name: 'as_mikro_orm_calls_it', expression: (columns) => `${(columns as any).home_zip} <> ''` })
@Check<Person>({
  name: 'paths',
  expression: (columns) =>
    `${columns.home.city} <> '' and ${columns.work.zip} <> '' and ${columns.meta['key']} is not null`,
})
class Person {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Embedded(() => Address) home!: Address;
  @Embedded(() => Address, { object: true }) work!: Address;
  @Property({ type: 'json' }) meta!: any;
}
