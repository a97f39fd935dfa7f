import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Entity()
class Comment {
  @PrimaryKey() id!: number;
  @ManyToOne(() => [Post, Video], { nullable: true }) about?: Post | Video;
}
