import { Collection, Entity, OneToMany, PrimaryKey, PrimaryKeyProp, Property, types } from '@mikro-orm/core';
import { Port } from './port';

@Entity({ tableName: 'countries', comment: "ISO 3166-1: the world's countries" })
export class Country {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: types.character, length: 2, comment: 'alpha-2' })
  code!: string;

  @Property({ unique: true })
  name!: string;

  @Property({ type: types.smallint, unique: 'countries_m49_key', nullable: true })
  m49?: number;

  @Property()
  euMember = false;

  @OneToMany(() => Port, (port) => port.country)
  ports = new Collection<Port>(this);
}
