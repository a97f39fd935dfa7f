import { Check, Entity, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Numbered } from '../base';
import { Port } from '@freight/places/port';

@Entity()
@Unique({ name: 'terminal_name_in_port', properties: ['port', 'name'] })
export class Terminal extends Numbered<'berths'> {
  @Index()
  @ManyToOne(() => Port, { ref: true, deleteRule: 'restrict' })
  port!: Ref<Port>;

  @Property({ length: 80 })
  name!: string;

  @Check({ expression: 'berths > 0' })
  @Property({ type: 'smallint', default: 1 })
  berths!: number;

  /** The terminal that takes over when this one is closed. */
  @OneToOne(() => Terminal, { nullable: true, ref: true, fieldName: 'fallback_id' })
  fallback?: Ref<Terminal>;

  @OneToOne({ entity: () => Port, nullable: true, ref: true })
  flagshipOf?: Ref<Port>;
}
