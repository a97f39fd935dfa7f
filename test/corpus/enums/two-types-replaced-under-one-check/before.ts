import { Check, Entity, Enum, PrimaryKey } from 'moult';

@Entity()
@Check({ name: 'c', expression: "a <> 'x' or b <> 'x'" })
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'alpha' }) a!: string;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'beta' }) b!: string;
}
