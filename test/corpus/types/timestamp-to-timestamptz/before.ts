import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'timestamp' }) b!: Date;
  @Property({ columnType: 'timestamp(3)' }) c!: Date;
}
