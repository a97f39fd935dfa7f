import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

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
}

@Entity()
class Quote {
  @PrimaryKey() id!: number;
  @Embedded(() => Source) source!: Source;
}
