import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property as Column,
} from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company';
import { StaffMember } from '../companies/staff-member';
import { Hazard } from '../enums';
import { Port } from '../places/port';

export enum HullColour {
  Red = 'red',
  Blue = 'blue',
}

@Entity({ tableName: 'vessels' })
@Index({ properties: ['tonnage'], columns: [{ name: 'tonnage', sort: 'desc', nulls: 'last' }] })
export class Vessel {
  @PrimaryKey({ autoincrement: false, comment: 'IMO number' })
  imo!: number;

  @Column({ length: 80 })
  name!: string;

  @Column({ type: 'character', length: 7, nullable: true })
  callSign?: string;

  @Column({ nullable: true, check: 'tonnage > 0' })
  tonnage!: number;

  @Column({ type: 'decimal', precision: 5, scale: 2 })
  @Check({ name: 'vessels_draught_range', expression: (columns) => `${columns.draught} between 0.5 and 30` })
  draught!: string;

  @Enum({ items: () => Hazard, array: true, nullable: true })
  acceptedHazards?: Hazard[];

  @Enum({ items: [HullColour.Red, HullColour.Blue] })
  colour: Opt<HullColour> = HullColour.Red;

  @ManyToOne({ entity: () => Company, ref: true, fieldName: 'operator', nullable: false })
  operator!: Ref<Company>;

  @OneToOne({ entity: () => StaffMember, ref: true, nullable: true, unique: 'vessel_of_captain' })
  captain?: Ref<StaffMember>;

  @OneToOne(() => StaffMember, { ref: true, unique: false, nullable: true })
  chiefEngineer?: Ref<StaffMember>;

  @ManyToMany({ entity: () => Port, fixedOrder: true })
  usualPorts = new Collection<Port>(this);

  @ManyToMany({ entity: () => StaffMember, index: true })
  crew = new Collection<StaffMember>(this);

  @ManyToMany({ entity: () => Port, fixedOrderColumn: 'position', pivotTable: 'vessel_bunkering' })
  bunkeringPorts = new Collection<Port>(this);
}
