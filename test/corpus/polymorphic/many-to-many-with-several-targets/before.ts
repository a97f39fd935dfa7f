import { Entity, PrimaryKey } from 'moult';

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
}
