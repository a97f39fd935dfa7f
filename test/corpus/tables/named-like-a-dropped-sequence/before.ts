import { Entity, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
}
