import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ default: "it's" }) b!: string;
  @Property({ default: 'active' }) c!: string;
  @Property() d!: number;
  @Property({ defaultRaw: 'current_timestamp' }) e!: Date;
}
