import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
export class MediaType {
  @PrimaryKey({ autoincrement: false })
  mediaTypeId!: number;

  @Property({ length: 120, nullable: true })
  name?: string;
}
