import { Entity, Index, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'plain', properties: ['code'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => A, { targetKey: 'code', joinColumn: 'a_code' }) a!: A;
}
