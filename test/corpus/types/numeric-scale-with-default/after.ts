import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'decimal', precision: 12, scale: 2, default: '0.002' }) b!: string;
}
