import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Invoice {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['open', 'paid'], nativeEnumName: 'billing.state', nullable: true }) state?: string;
}
