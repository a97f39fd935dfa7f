import { Entity, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'u', properties: ['code'], include: ['label'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() code!: string;
  @Property({ length: 40 }) label!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { targetKey: 'code', joinColumn: 'a_code' }) a!: A;
}
