import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Numbered } from '../base/numbered';
import Shipment from '../shipments/shipment';
import { StaffMember } from '../companies/staff-member';
import { TariffCode } from './tariff-code';

export enum Verdict {
  Cleared = 'cleared',
  Inspected = 'inspected',
  Seized = 'seized',
}

@Entity({ tableName: 'declaration', schema: 'customs' })
@Unique({ properties: ['mrn'], where: "verdict <> 'seized'" })
export class CustomsDeclaration extends Numbered {
  @Property({ length: 18 })
  mrn!: string;

  @OneToOne(() => Shipment, { ref: true, deferMode: 'deferred', deleteRule: 'cascade' })
  shipment!: Ref<Shipment>;

  @Enum({ items: () => Verdict, nativeEnumName: 'verdict', default: Verdict.Inspected })
  verdict!: Verdict;

  @Enum({ items: () => Verdict, nativeEnumName: 'public.former_verdict', nullable: true })
  formerVerdict?: Verdict;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, deleteRule: 'set null', deferMode: 'immediate' })
  officer?: Ref<StaffMember>;

  @ManyToMany(() => TariffCode)
  codes = new Collection<TariffCode>(this);

  @ManyToMany({ entity: () => StaffMember, pivotTable: 'public.declaration_witness' })
  witnesses = new Collection<StaffMember>(this);
}
