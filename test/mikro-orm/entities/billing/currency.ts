import { BaseEntity, Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { BILLING as schema } from '../shared/names';

@Entity({ schema })
export class Currency extends BaseEntity {
  @PrimaryKey()
  id!: number;

  @Property({ type: 'character', length: 3, unique: true })
  code!: string;

  @Property({ collation: 'C' })
  name!: string;

  @Property({ type: 'smallint' })
  decimals = 2;
}
