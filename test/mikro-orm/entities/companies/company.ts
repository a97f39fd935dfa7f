import { Collection, type Hidden, type Opt, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Filter,
  Formula,
  Index,
  ManyToMany,
  ManyToOne,
  OneToMany,
  Property,
} from '@mikro-orm/decorators/legacy';
import { Traceable } from '../base/index';
import { MONEY, NAME_LENGTH, ZERO_MONEY } from '../shared/columns';
import { Country } from '../places/country';
import { Address } from './address';

export enum CompanyKind {
  Shipper = 'shipper',
  Carrier = 'carrier',
  Agent = 'agent',
}

type Tier = 'gold' | 'silver' | 'standard';

@Entity()
@Filter({ name: 'active', cond: { active: true }, default: true })
@Index({ properties: ['kind', 'legalName'], where: 'active' })
@Index({
  name: 'company_lower_name',
  expression: 'create index "company_lower_name" on "company" (lower("legal_name"))',
})
@Check({ name: 'company_credit_within_reason', expression: 'credit_limit between 0 and 10000000' })
export class Company extends Traceable {
  @Property({ length: NAME_LENGTH })
  legalName!: string;

  @Property({ name: 'tax_number', length: 32, unique: true })
  taxId?: string;

  @Property({ type: 'text', lazy: true })
  description: string | null = null;

  @Property({ type: 'date' })
  foundedOn?: string;

  @Enum()
  kind!: CompanyKind;

  @Enum({ items: ['gold', 'silver', 'standard'], default: 'standard' })
  tier!: Tier & Opt;

  @Enum({ items: () => CompanyKind, array: true, default: [CompanyKind.Shipper, CompanyKind.Agent] })
  roles!: CompanyKind[];

  @Property()
  tags: string[] = [];

  @Property({ default: [] })
  aliases!: string[];

  @Property({ type: 'json', nullable: true })
  settings?: Record<string, unknown>;

  @Property({ type: 'json', nullable: true })
  renamings?: { name: string; until: string }[] | null;

  @Property()
  contactHours!: Record<string, string>;

  @Property({ ...ZERO_MONEY, comment: `In the company's own currency` })
  creditLimit!: string & Opt;

  @Property({ ...MONEY, nullable: true })
  turnover?: string;

  @Property({ type: 'blob', hidden: true, lazy: true })
  logo?: Buffer & Hidden;

  @Property()
  active: boolean & Opt = true;

  @Property()
  employees = 0;

  @ManyToOne({ entity: () => Company, ref: true, index: true })
  parent: Ref<Company> | null = null;

  @ManyToOne()
  registeredIn!: Country;

  @OneToMany(() => Address, 'company', { orphanRemoval: true })
  addresses = new Collection<Address>(this);

  @ManyToMany(() => Country)
  servedCountries = new Collection<Country>(this);

  @ManyToMany({
    entity: () => Country,
    pivotTable: 'company_embargo',
    joinColumn: 'barred_company',
    inverseJoinColumn: 'country',
    deleteRule: 'restrict',
    updateRule: 'no action',
  })
  embargoedCountries = new Collection<Country>(this);

  @Formula('(select 1)')
  rank?: number;

  @Property({ persist: false })
  get label(): string {
    return `${this.legalName} (${this.kind})`;
  }

  @Property({ name: 'search_name' })
  get searchName(): string {
    return this.legalName.toLowerCase();
  }
}
