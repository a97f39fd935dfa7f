import { Entity, Enum, Index, PrimaryKey } from 'moult';

@Entity()
@Index({ properties: ['state'] })
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', default: 'new' }) state!: string;
}
