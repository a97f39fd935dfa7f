import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['draft', 'new', 'done'], nativeEnumName: 'job_state', default: 'draft' }) state!: string;
}
