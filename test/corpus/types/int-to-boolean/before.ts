import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: 0 }) b!: number;
  @Property({ type: 'smallint' }) c!: number;
}
