import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: [0, 1], nativeEnumName: 'level', default: 0 }) level!: number;
}
