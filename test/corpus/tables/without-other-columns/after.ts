import { Entity, PrimaryKey } from 'moult';

@Entity()
class Only {
  @PrimaryKey()
  id!: number;
}
