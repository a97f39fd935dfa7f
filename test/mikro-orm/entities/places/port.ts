import {
  Collection,
  Entity,
  Index,
  ManyToMany,
  ManyToOne,
  PrimaryKey,
  PrimaryKeyProp,
  Property,
  type Rel,
  t,
  Unique,
} from '@mikro-orm/core';
import { Country } from './country';

@Entity({ comment: 'UN/LOCODE' })
@Unique({ properties: ['country', 'name'] })
@Index({ name: 'port_position', properties: ['latitude', 'longitude'] })
export class Port {
  [PrimaryKeyProp]?: ['country', 'code'];

  @ManyToOne(() => Country, { primary: true })
  country!: Rel<Country>;

  @PrimaryKey({ length: 3 })
  code!: string;

  @Property({ length: 120 })
  name!: string;

  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  @Property({ type: t.float })
  maximumDraught: number | null = null;

  @Property({ default: 'UTC', length: 64, comment: 'IANA name\nof the time zone' })
  timezone!: string;

  @Property({ type: 'time', nullable: true })
  gateOpensAt?: string;

  @ManyToMany(() => Port)
  feederPorts = new Collection<Port>(this);
}
