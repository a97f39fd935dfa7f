import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Person {
  @PrimaryKey()
  id!: number;
  @Property() name!: string;
  @Property({ nullable: true }) age?: number;
  @Property({ default: 'x' }) note!: string;
  @Property({ nullable: true }) gone?: string;
}
