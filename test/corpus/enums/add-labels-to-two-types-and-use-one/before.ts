import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new'], nativeEnumName: 'alpha' }) a!: string;
  @Enum({ items: ['new'], nativeEnumName: 'beta', default: 'new' }) b!: string;
}
