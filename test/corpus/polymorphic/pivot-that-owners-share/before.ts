import { Entity, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey() id!: number;
}

@Entity()
class Post {
  @PrimaryKey() id!: number;
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
}
