import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'unused'], nativeEnumName: 'alpha' }) a!: string;
  @Enum({ items: ['new', "it's"], nativeEnumName: 'beta', default: "it's" }) b!: string;
}
