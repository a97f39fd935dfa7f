import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey({ autoincrement: false }) x!: number;
  @Property({ nullable: true }) y?: string;
}
