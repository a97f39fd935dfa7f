import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Doc {
  @PrimaryKey()
  id!: number;
  @Property({ version: true }) version!: number;
  @Property({ type: 'date', nullable: true }) day?: string;
  @Property({ type: 'time', length: 3, nullable: true }) at?: string;
  @Property({ type: 'interval', nullable: true }) span?: string;
  @Property({ type: 'datetime', nullable: true }) when?: Date;
  @Property({ columnType: 'timestamp(0)', nullable: true }) local?: Date;
}
