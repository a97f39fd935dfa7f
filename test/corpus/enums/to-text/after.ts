import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['state'] })
class Job {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'text', default: 'new' }) state!: string;
}
