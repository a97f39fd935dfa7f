import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'new' })
class Invoice {
  @PrimaryKey()
  id!: number;
  @Property() label!: string;
}
