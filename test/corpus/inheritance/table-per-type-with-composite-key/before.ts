import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ inheritance: 'tpt' })
class Place {
  @PrimaryKey({ length: 2 }) country!: string;
  @PrimaryKey() code!: number;
}
