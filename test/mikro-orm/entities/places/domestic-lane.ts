import { Entity, ManyToOne, PrimaryKey, Property, type Rel } from '@mikro-orm/core';
import { Country, Port } from '.';

/** Two composite foreign keys and a simple one share the column of the country. */
@Entity()
export class DomesticLane {
  @PrimaryKey({ type: 'bigint' })
  id!: bigint;

  @ManyToOne(() => Country, { joinColumn: 'country_code' })
  country!: Rel<Country>;

  @ManyToOne(() => Port, { joinColumns: ['country_code', 'origin_code'] })
  origin!: Rel<Port>;

  @ManyToOne(() => Port, { joinColumns: ['country_code', 'destination_code'], foreignKeyName: 'lane_destination' })
  destination!: Rel<Port>;

  @Property({ type: 'interval', nullable: true })
  transitTime?: string;
}
