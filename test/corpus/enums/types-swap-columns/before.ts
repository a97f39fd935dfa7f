import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'alpha' }) a!: string;
  @Enum({ items: ['x', 'z'], nativeEnumName: 'beta' }) b!: string;
}
