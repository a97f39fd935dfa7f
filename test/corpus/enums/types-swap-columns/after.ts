import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'z'], nativeEnumName: 'beta' }) a!: string;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'alpha' }) b!: string;
}
