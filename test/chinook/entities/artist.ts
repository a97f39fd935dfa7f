import { Collection, Entity, OneToMany, PrimaryKey, Property } from 'moult';
import { Album } from './album.ts';

@Entity()
export class Artist {
  @PrimaryKey({ autoincrement: false })
  artistId!: number;

  @Property({ length: 120, nullable: true })
  name?: string;

  @OneToMany(() => Album, (album) => album.artist)
  albums = new Collection<Album>(this);
}
