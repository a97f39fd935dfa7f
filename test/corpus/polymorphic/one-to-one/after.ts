import { Entity, OneToOne, PrimaryKey } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Entity()
class Cover {
  @PrimaryKey() id!: number;
  @OneToOne(() => [Post, Video]) of!: Post | Video;
  @OneToOne(() => [Post, Video], { nullable: true, unique: 'one_back' }) back?: Post | Video;
}
