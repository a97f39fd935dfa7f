import { Entity, PrimaryKey } from 'moult';

@Entity({ tableName: 'job_id_seq' })
class Counter {
  @PrimaryKey({ type: 'uuid' }) id!: string;
}
