import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'], default: 'new', nativeEnumName: 'job_state' }) state!: string;
  @Enum({ items: ['a', 'b'], array: true, default: ['a'], nativeEnumName: 'flag' }) flags!: string[];
}
