import { Check, Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property, type Ref, Unique } from '@mikro-orm/core';
import { Company } from '../companies/company';
import { TariffCode } from './tariff-code';

/** Long names: everything derived from them is more than PostgreSQL keeps of a name. */
@Entity({ schema: 'customs' })
@Unique({ properties: ['responsibleCustomsAuthorityReference', 'applicantReference'] })
@Index({ properties: ['responsibleCustomsAuthorityReference', 'status'] })
export class BindingTariffInformationCorrespondence {
  @PrimaryKey()
  id!: number;

  @Property({ unique: true })
  responsibleCustomsAuthorityReference!: string;

  @Property({ index: true })
  applicantReference!: string;

  @Enum({ items: ['requested', 'granted', 'refused'] })
  status!: string;

  @Check({ expression: 'validity_period_in_months between 1 and 72' })
  @Property()
  validityPeriodInMonths!: number;

  @ManyToOne(() => TariffCode, { ref: true })
  provisionalTariffCode!: Ref<TariffCode>;

  @OneToOne(() => Company, { ref: true })
  applicantCompany!: Ref<Company>;
}
