import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'numeric(10,2)', default: '0.002' }) b!: string;
}
