import { Entity, PrimaryKey } from 'moult';

@Entity()
class Invoice {
  @PrimaryKey()
  id!: number;
}
