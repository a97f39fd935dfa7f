import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new', 'running'], nativeEnumName: 'job_state', default: 'new' }) state!: string;
}
