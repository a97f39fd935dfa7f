import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'Job State', default: 'new' }) state!: string;
}
