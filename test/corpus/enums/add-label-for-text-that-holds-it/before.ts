import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new'], nativeEnumName: 'job_state' }) state!: string;
  @Enum({ items: ['new', 'old'] }) last!: string;
}
