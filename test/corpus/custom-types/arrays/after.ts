import { Entity, PrimaryKey, Property, t } from 'moult';

@Entity()
class Row {
  @PrimaryKey() id!: number;
  @Property({ type: 'uuid', array: true, nullable: true }) uuids?: string[];
  @Property({ type: t.integer, array: true, nullable: true }) integers?: number[];
  @Property({ type: t.smallint, array: true, nullable: true }) smallints?: number[];
  @Property({ type: t.bigint, array: true, nullable: true }) bigints?: string[];
  @Property({ type: t.float, array: true, nullable: true }) floats?: number[];
  @Property({ type: t.double, array: true, nullable: true }) doubles?: number[];
  @Property({ type: t.decimal, array: true, precision: 8, scale: 2, nullable: true }) decimals?: string[];
  @Property({ type: t.boolean, array: true, nullable: true }) booleans?: boolean[];
  @Property({ type: t.date, array: true, nullable: true }) dates?: string[];
  @Property({ type: t.time, array: true, length: 3, nullable: true }) times?: string[];
  @Property({ type: t.datetime, array: true, length: 3, nullable: true }) datetimes?: Date[];
  @Property({ type: t.interval, array: true, nullable: true }) intervals?: string[];
  @Property({ type: t.json, array: true, nullable: true }) jsons?: object[];
  @Property({ type: t.blob, array: true, nullable: true }) blobs?: object[];
  @Property({ type: t.character, array: true, length: 3, nullable: true }) characters?: string[];
  @Property({ type: 'string', array: true, nullable: true }) strings?: string[];
  @Property({ type: 'string', array: true, length: 10, nullable: true }) shortStrings?: string[];
  @Property({ type: 'inet', array: true, nullable: true }) addresses?: string[];
  @Property({ type: t.array, nullable: true }) texts?: string[];
  @Property({ type: 'number[]', nullable: true }) numbers?: number[];
}
