import { Collection, Entity, Index, ManyToMany, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Paper } from './paper';
import { Stamp } from './stamp';

@Entity()
@Index({ properties: ['about', 'text'] })
export class Remark {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property()
  text!: string;

  @ManyToOne(() => [Paper, Stamp])
  about!: Paper | Stamp;

  @ManyToOne(() => [Paper, Stamp], { discriminator: 'mainSource', nullable: true, index: true })
  source?: Paper | Stamp;

  @OneToOne(() => [Paper, Stamp], { discriminatorMap: { p: 'Paper', s: 'Stamp' } })
  summaryOf!: Paper | Stamp;

  @ManyToMany(() => Stamp, undefined, { pivotTable: 'stampings', discriminator: 'stamped', owner: true })
  stamps = new Collection<Stamp>(this);
}
