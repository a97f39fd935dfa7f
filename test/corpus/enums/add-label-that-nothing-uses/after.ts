import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done', 'late'], nativeEnumName: 'job_state' }) state!: string;
  @Property({ default: 'x' }) note!: string;
}
@Entity()
class Log {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done', 'late'], nativeEnumName: 'job_state' }) state!: string;
}
