import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property({ columnType: 'parcel[]', nullable: true }) parcels?: object;
}
