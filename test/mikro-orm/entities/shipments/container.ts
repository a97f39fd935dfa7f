import { Collection, Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core';
import { Company } from '../companies/company';
import Shipment from './shipment';

export enum ContainerSize {
  TwentyFoot = '20ft',
  FortyFoot = '40ft',
  HighCube = '40ft HC',
}

@Entity()
export class Container {
  @PrimaryKey({ length: 11, fieldName: 'container_no' })
  number!: string;

  @Enum({ items: () => ContainerSize, nativeEnumName: 'container_size', default: ContainerSize.FortyFoot })
  size!: ContainerSize;

  @Enum({ items: () => ContainerSize, nativeEnumName: 'container_size', nullable: true })
  stackedUnder?: ContainerSize;

  @ManyToOne(() => Company, { ref: true, nullable: true, index: true })
  lessor?: Ref<Company>;

  @ManyToMany(() => Shipment, (shipment) => shipment.containers)
  shipments = new Collection<Shipment>(this);

  @Property({ type: 'integer', unsigned: true })
  tareKg!: number;

  @Property({ persist: false })
  lastSeenAt?: Date;
}
