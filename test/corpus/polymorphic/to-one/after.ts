import { Entity, Index, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Entity()
@Index({ properties: ['likeable', 'note'] })
class Like {
  @PrimaryKey() id!: number;
  @ManyToOne(() => [Post, Video]) likeable!: Post | Video;
  @Property({ nullable: true }) note?: string;
  @ManyToOne({ entity: () => [Post, Video], nullable: true, index: true, comment: 'Where it came from' }) origin?:
    | Post
    | Video;
}
