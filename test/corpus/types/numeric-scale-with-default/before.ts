import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'decimal', precision: 10, scale: 2, default: '0.001' }) b!: string;
}
