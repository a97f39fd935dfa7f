import { Entity, PrimaryKey, Property } from 'moult';

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
}
