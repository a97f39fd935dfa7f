import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Country } from '../places/country';
import { Paper } from './paper';

@Entity({ tableName: 'permits', schema: 'customs' })
@Unique({ properties: ['number', 'issuer'] })
export class Permit extends Paper {
  @Property({ length: 30 })
  number!: string;

  @ManyToOne(() => Country)
  issuer!: Country;

  @Enum({ items: ['open', 'used'] })
  state!: string;
}
