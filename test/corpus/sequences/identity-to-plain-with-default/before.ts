import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ generated: 'by default as identity' }) n!: number;
  @Property({ autoincrement: true }) m!: number;
}
