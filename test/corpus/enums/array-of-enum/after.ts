import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'], nativeEnumName: 'job_state', array: true }) state!: string[];
}
