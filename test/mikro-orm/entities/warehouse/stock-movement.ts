import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core';
import { StaffMember } from '../companies/staff-member';
import { StorageBin } from './storage-bin';

enum MovementKind {
  In = 1,
  Out = 2,
  Correction = 9,
}

const tableName = 'stock_movements';
const BY_TIME = ['doneAt', 'kind'] as const;
const BOARD = `${tableName}_board`;

@Entity({ tableName })
@Index({ name: BOARD, properties: [...BY_TIME] })
@Check({ name: 'moves_something', expression: 'quantity <> 0 ' + 'and kind > 0' })
export class StockMovement {
  @PrimaryKey({ type: 'uuid', defaultRaw: `gen_random_uuid()` })
  id!: string;

  @ManyToOne(() => StorageBin, { ref: true, deleteRule: 'set null' })
  from?: Ref<StorageBin>;

  @ManyToOne(() => StorageBin, { ref: true })
  to?: Ref<StorageBin>;

  @Enum({ items: () => MovementKind, default: MovementKind.In })
  kind!: MovementKind;

  @Property()
  quantity!: number;

  @ManyToOne(() => StaffMember, { ref: true })
  doneBy!: Ref<StaffMember>;

  @Property({ type: 'timestamptz', length: 3, defaultRaw: 'current_timestamp(3)' })
  doneAt!: Date;
}
