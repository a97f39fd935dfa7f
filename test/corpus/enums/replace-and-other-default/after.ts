import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'fresh'], nativeEnumName: 'job_state', default: 'fresh' }) a!: string;
  @Enum({ items: ['done', 'fresh'], nativeEnumName: 'job_state' }) b!: string;
  @Enum({ items: ['done', 'fresh'], nativeEnumName: 'job_state', default: 'fresh' }) c!: string;
}
