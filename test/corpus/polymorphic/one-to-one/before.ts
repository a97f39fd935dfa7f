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
class Cover {
  @PrimaryKey() id!: number;
  @ManyToOne(() => [Post, Video]) of!: Post | Video;
}
