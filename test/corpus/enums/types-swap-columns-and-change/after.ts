import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['z', 'x'], nativeEnumName: 'beta', default: 'x' }) a!: string;
  @Enum({ items: ['y', 'x'], nativeEnumName: 'alpha', default: 'x' }) b!: string;
}
