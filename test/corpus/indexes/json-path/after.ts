import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ properties: ['meta.key'] })
@Unique({ name: 'u', properties: ['meta.a.b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'json' }) meta!: object;
}
