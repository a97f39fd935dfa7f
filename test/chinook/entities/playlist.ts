import { Collection, Entity, ManyToMany, PrimaryKey, Property } from 'moult';
import { PlaylistTrack } from './playlist-track.ts';
import { Track } from './track.ts';

@Entity()
export class Playlist {
  @PrimaryKey({ autoincrement: false })
  playlistId!: number;

  @Property({ length: 120, nullable: true })
  name?: string;

  @ManyToMany({ entity: () => Track, pivotEntity: () => PlaylistTrack })
  tracks = new Collection<Track>(this);
}
