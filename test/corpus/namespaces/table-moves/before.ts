import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'old' })
class Invoice {
  @PrimaryKey()
  id!: number;
  @Property() label!: string;
}
