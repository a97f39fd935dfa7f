import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: 3 }) n!: number;
  @Property({ default: 3, nullable: true }) m?: number;
}
