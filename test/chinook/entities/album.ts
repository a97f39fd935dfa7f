import { Entity, ManyToOne, PrimaryKey, Property, type Rel } from 'moult';
import { Artist } from './artist.ts';

@Entity()
export class Album {
  @PrimaryKey({ autoincrement: false })
  albumId!: number;

  @Property({ length: 160 })
  title!: string;

  @ManyToOne(() => Artist, {
    fieldName: 'artist_id',
    foreignKeyName: 'album_artist_id_fkey',
    index: 'album_artist_id_idx',
  })
  artist!: Rel<Artist>;
}
