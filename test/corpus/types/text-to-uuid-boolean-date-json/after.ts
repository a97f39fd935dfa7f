import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'uuid' }) b!: string;
  @Property({ type: 'boolean', default: true }) c!: boolean;
  @Property({ type: 'date' }) d!: string;
  @Property({ type: 'json' }) e!: object;
}
