import { Check, Entity, Enum, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ properties: ['state', 'id'] })
@Index({ name: 'job_open', properties: ['id'], where: "state <> 'done'" })
@Check({ name: 'job_known', expression: "state <> 'x' or id > 0" })
@Unique({ properties: ['state', 'label'] })
export class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'new', 'done'], nativeEnumName: 'job_state', default: 'new', comment: 'where it is' })
  state!: string;
  @Property() label!: string;
  @Property({ generated: "case when state = 'new' then 1 else 2 end" }) rank!: number;
}
@Entity()
class Audit {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'new', 'done'], nativeEnumName: 'job_state', array: true, default: ['new', 'done'] })
  states!: string[];
  @Enum({ items: ['x', 'new', 'done'], nativeEnumName: 'job_state', nullable: true }) last?: string;
}
