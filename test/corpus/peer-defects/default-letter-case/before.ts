import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey() id!: number;
  @Property({ default: 'Active' }) state!: string;
}
