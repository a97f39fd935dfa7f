import { Embeddable, Embedded, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/core';
import { Country } from '../places/country';

@Embeddable()
export class Span {
  @Property({ type: 'double', index: true })
  from!: number;

  @Property({ type: 'double', fieldName: 'upTo' })
  to?: number;
}

@Embeddable()
@Index({ properties: ['unit', 'makerCode'] })
@Unique({ properties: ['makerCode', 'amount'] })
export class Measure {
  @Property({ default: 1 })
  amount!: number;

  @Enum({ items: ['kg', 't'] })
  unit!: string;

  @Property({ length: 12, unique: true })
  makerCode!: string;

  @ManyToOne(() => Country, { index: true })
  madeIn!: Country;

  @Embedded(() => Span, { object: true })
  extremes!: Span;

  @Embedded(() => Span)
  range!: Span;

  @Embedded(() => Span, { prefix: 'safe_' })
  safeRange!: Span;
}

@Embeddable({ abstract: true, discriminatorColumn: 'kind' })
export abstract class Drive {
  @Property({ length: 40 })
  maker!: string;
}

@Embeddable()
export class ElectricDrive extends Drive {
  @Property({ default: 400 })
  voltage!: number;

  @Property({ unique: true })
  battery?: string;
}

@Embeddable({ discriminatorValue: 'fuel' })
@Index({ properties: ['tank'] })
export class CombustionDrive extends Drive {
  @Property()
  tank!: number;
}
