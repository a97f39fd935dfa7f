import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey()
  id!: number;
}

@Entity()
class Post {
  @PrimaryKey()
  id!: number;
  @ManyToMany(() => Tag) tags = new Collection<Tag>(this);
}
