import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'job_state', array: true, default: ['new'] }) a!: string[];
}
