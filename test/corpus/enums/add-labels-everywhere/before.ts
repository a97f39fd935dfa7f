import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['b', 'd'], nativeEnumName: 'job_state' }) state!: string;
}
