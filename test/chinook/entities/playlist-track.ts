import { Entity, ManyToOne, type Rel } from 'moult';
import { Playlist } from './playlist.ts';
import { Track } from './track.ts';

/** A class and not a many-to-many property: the published foreign keys have names and rules of their own. */
@Entity()
export class PlaylistTrack {
  @ManyToOne(() => Playlist, {
    primary: true,
    fieldName: 'playlist_id',
    foreignKeyName: 'playlist_track_playlist_id_fkey',
    index: 'playlist_track_playlist_id_idx',
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  playlist!: Rel<Playlist>;

  @ManyToOne(() => Track, {
    primary: true,
    fieldName: 'track_id',
    foreignKeyName: 'playlist_track_track_id_fkey',
    index: 'playlist_track_track_id_idx',
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  track!: Track;
}
