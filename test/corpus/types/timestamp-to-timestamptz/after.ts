import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'timestamptz' }) b!: Date;
  @Property({ columnType: 'timestamptz(3)' }) c!: Date;
}
