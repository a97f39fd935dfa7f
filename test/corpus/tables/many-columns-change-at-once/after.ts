import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Person {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'text', nullable: true }) name?: string;
  @Property({ type: 'bigint', default: 0 }) age!: string;
  @Property() note!: string;
  @Property({ nullable: true, unique: true }) email?: string;
}
