import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'boolean', default: false }) b!: boolean;
  @Property({ type: 'boolean' }) c!: boolean;
}
