import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Everything {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string;
  @Property({ type: 'smallint' }) a!: number;
  @Property({ type: 'bigint' }) b!: string;
  @Property({ type: 'float' }) c!: number;
  @Property({ type: 'double' }) d!: number;
  @Property({ type: 'decimal' }) e!: string;
  @Property({ columnType: 'numeric' }) f!: string;
  @Property({ type: 'character', length: 3 }) g!: string;
  @Property({ type: 'blob' }) h!: Buffer;
  @Property({ columnType: 'json' }) i!: object;
  @Property({ columnType: 'inet' }) j!: string;
  @Property({ columnType: 'cidr' }) k!: string;
  @Property({ columnType: 'macaddr' }) l!: string;
  @Property({ columnType: 'bit(3)' }) m!: string;
  @Property({ columnType: 'bit varying(5)' }) n!: string;
  @Property({ columnType: 'tsvector' }) o!: string;
  @Property({ columnType: 'int4range' }) p!: string;
  @Property({ columnType: 'money' }) q!: string;
  @Property({ columnType: 'timetz(2)' }) r!: string;
  @Property({ columnType: 'interval(3)' }) s!: string;
  @Property({ columnType: 'CHARACTER VARYING (20)' }) t!: string;
  @Property({ columnType: 'double precision[]' }) u!: number[];
  @Property({ columnType: 'timestamp with time zone' }) v!: Date;
  @Property({ columnType: 'point' }) w!: string;
  @Property({ columnType: 'xml' }) x!: string;
  @Property({ columnType: 'interval day to second(2)' }) y!: string;
}
