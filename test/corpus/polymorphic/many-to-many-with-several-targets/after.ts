import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}

@Entity()
class Album {
  @PrimaryKey() id!: number;
  @ManyToMany({ entity: () => [Post, Video] }) items = new Collection<Post | Video>(this);
  @ManyToMany({
    entity: () => [Post, Video],
    fixedOrder: true,
    index: true,
    pivotTable: 'album_extra',
    discriminator: 'extra',
  })
  extras = new Collection<Post | Video>(this);
}
