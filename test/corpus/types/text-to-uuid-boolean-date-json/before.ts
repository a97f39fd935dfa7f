import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'text' }) b!: string;
  @Property({ type: 'text' }) c!: string;
  @Property({ type: 'text' }) d!: string;
  @Property({ type: 'text' }) e!: string;
}
