import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', default: 'new' }) a!: string;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', default: 'new' }) b!: string;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state' }) c!: string;
}
