import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', default: 'new' }) a!: string;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', default: 'new' }) b!: string;
  @Property({ default: 'done' }) c!: string;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', nullable: true }) d?: string;
}
