import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Other {
  @PrimaryKey() id!: number;
}
