import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { CustomsDeclaration } from '../customs/declaration';
import { TrackingEvent } from './tracking-event';

/** An entity that extends an entity: a table of its own with the columns of both. */
@Entity()
export class CustomsEvent extends TrackingEvent {
  @ManyToOne(() => CustomsDeclaration, { ref: true, index: true, comment: 'What was declared' })
  declaration!: Ref<CustomsDeclaration>;

  @Property({ type: 'varchar', length: 50, nullable: true })
  desk?: string;
}
