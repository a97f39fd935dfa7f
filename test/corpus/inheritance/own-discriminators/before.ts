import { Entity, PrimaryKey } from 'moult';

@Entity()
class Other {
  @PrimaryKey() id!: number;
}
