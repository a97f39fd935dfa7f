import { Embeddable, Embedded, Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Embeddable()
class Source {
  @Property() note!: string;
  @ManyToOne(() => [Post, Video], { nullable: true, index: true }) of?: Post | Video;
}

@Entity()
class Quote {
  @PrimaryKey() id!: number;
  @Embedded(() => Source) source!: Source;
}
