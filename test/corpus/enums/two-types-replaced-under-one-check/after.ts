import { Check, Entity, Enum, PrimaryKey } from 'moult';

@Entity()
@Check({ name: 'c', expression: "a <> 'x' or b <> 'x'" })
class Job {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['y', 'x'], nativeEnumName: 'alpha' }) a!: string;
  @Enum({ items: ['y', 'x'], nativeEnumName: 'beta' }) b!: string;
}
