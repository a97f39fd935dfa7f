import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['a1', 'a2', 'b', 'c1', 'c2', 'd', 'e1', 'e2'], nativeEnumName: 'job_state' }) state!: string;
}
