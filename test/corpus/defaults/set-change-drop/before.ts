import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property({ default: 'Active' }) c!: string;
  @Property({ default: 1 }) d!: number;
  @Property({ defaultRaw: 'now()' }) e!: Date;
}
