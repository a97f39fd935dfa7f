import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'job_state', default: 'new' }) a!: string;
  @Property({ default: 'new' }) b!: string;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'job_state', default: 'done' }) c!: string;
}
