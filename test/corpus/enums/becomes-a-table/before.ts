import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'kind' }) kind!: string;
}
