import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
export class Genre {
  @PrimaryKey({ autoincrement: false })
  genreId!: number;

  @Property({ length: 120, nullable: true })
  name?: string;
}
