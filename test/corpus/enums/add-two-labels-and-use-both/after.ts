import { Check, Entity, Enum, Index, PrimaryKey } from 'moult';

@Entity()
@Index({ name: 'job_open', properties: ['id'], where: "state in ('draft', 'late')" })
@Check({ name: 'job_not_late', expression: "state <> 'late'" })
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['draft', 'new', 'done', 'late'], nativeEnumName: 'job_state' }) state!: string;
}
