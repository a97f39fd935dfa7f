import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey()
  id!: number;
}

@Entity()
class Post {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Tag, { nullable: true }) tag?: Tag;
}
