import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['1', '2'], nativeEnumName: 'level', default: '1' }) level!: string;
}
