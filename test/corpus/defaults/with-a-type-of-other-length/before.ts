import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'interval', default: '1 day' }) b!: string;
  @Property({ columnType: 'bit(3)', default: '101' }) c!: string;
  @Property({ columnType: 'char(3)', default: 'abc' }) d!: string;
  @Property({ columnType: 'timestamptz', default: '2026-01-31 10:00:00+00' }) e!: Date;
  @Property({ columnType: 'numeric(10,2)', default: '1.50' }) f!: string;
  @Property({ columnType: 'numeric', default: 1 }) g!: number;
  @Property({ columnType: 'time(0)', default: '10:00' }) h!: string;
  @Property({ columnType: 'varchar(5)', default: 'abc' }) i!: string;
}
