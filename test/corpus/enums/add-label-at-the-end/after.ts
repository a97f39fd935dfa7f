import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done', 'gone'], nativeEnumName: 'job_state' }) state!: string;
}
