import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'alpha', default: 'x' }) a!: string;
  @Enum({ items: ['x', 'z'], nativeEnumName: 'beta', default: 'x' }) b!: string;
}
