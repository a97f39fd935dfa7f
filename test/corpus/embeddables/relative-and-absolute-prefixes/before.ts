import { Entity, PrimaryKey } from 'moult';

@Entity()
class Parcel {
  @PrimaryKey() id!: number;
}
