import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ nullable: true }) b?: number;
  @Property({ default: 'x' }) c!: string;
}
