import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Entity()
class Like {
  @PrimaryKey() id!: number;
  @ManyToOne(() => [Post, Video], { discriminator: 'firstThing' }) first!: Post | Video;
  @ManyToOne(() => [Post, Video], { discriminatorMap: { p: 'Post', v: 'Video' }, length: 30 }) second!: Post | Video;
  @ManyToOne(() => [Post, Video], { fieldNames: ['kind', 'thing'] }) third!: Post | Video;
  @ManyToOne(() => [Post, Video], { joinColumn: 'fourth_key' }) fourth!: Post | Video;
}
