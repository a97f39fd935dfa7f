import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'interval(3)', default: '1 day' }) b!: string;
  @Property({ columnType: 'bit(3)', default: '111' }) c!: string;
  @Property({ columnType: 'char(5)', default: 'abc' }) d!: string;
  @Property({ columnType: 'timestamptz(3)', default: '2026-01-31 10:00:00+00' }) e!: Date;
  @Property({ columnType: 'numeric(12,4)', default: '1.50' }) f!: string;
  @Property({ columnType: 'numeric(5,2)', default: 1 }) g!: number;
  @Property({ columnType: 'time(3)', default: '10:00' }) h!: string;
  @Property({ columnType: 'varchar(9)', default: 'abc' }) i!: string;
}
