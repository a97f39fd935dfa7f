import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'running', 'done'], nativeEnumName: 'job_state' }) state!: string;
}
