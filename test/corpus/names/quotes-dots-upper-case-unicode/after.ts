import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity({ tableName: 'We"ird' })
@Index({ name: 'In"dex.é', properties: ['ab', 'cd'] })
@Unique({ name: 'Ün ique', properties: ['cd'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'a.b', type: 'text', comment: "it's" }) ab!: string;
  @Property({ name: 'C"D 🐘', default: 'x' }) cd!: string;
  @Enum({ items: ["it's", 'a"b', 'ü'], name: 'en"um', nativeEnumName: 'My Enum', default: "it's" }) e!: string;
  @ManyToOne(() => A, { nullable: true, joinColumn: 'par"ent', foreignKeyName: 'f"k' }) parent?: A;
}
