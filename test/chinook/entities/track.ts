import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';
import { Album } from './album.ts';
import { Genre } from './genre.ts';
import { MediaType } from './media-type.ts';

@Entity()
export class Track {
  @PrimaryKey({ autoincrement: false })
  trackId!: number;

  @Property({ length: 200 })
  name!: string;

  @ManyToOne(() => Album, {
    nullable: true,
    deleteRule: 'no action',
    fieldName: 'album_id',
    foreignKeyName: 'track_album_id_fkey',
    index: 'track_album_id_idx',
  })
  album?: Album;

  @ManyToOne(() => MediaType, {
    fieldName: 'media_type_id',
    foreignKeyName: 'track_media_type_id_fkey',
    index: 'track_media_type_id_idx',
  })
  mediaType!: MediaType;

  @ManyToOne(() => Genre, {
    nullable: true,
    deleteRule: 'no action',
    fieldName: 'genre_id',
    foreignKeyName: 'track_genre_id_fkey',
    index: 'track_genre_id_idx',
  })
  genre?: Genre;

  @Property({ length: 220, nullable: true })
  composer?: string;

  @Property()
  milliseconds!: number;

  @Property({ nullable: true })
  bytes?: number;

  @Property({ type: 'decimal', precision: 10, scale: 2 })
  unitPrice!: string;
}
