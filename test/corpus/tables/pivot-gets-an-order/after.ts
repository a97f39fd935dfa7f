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
  @ManyToMany({ entity: () => Tag, fixedOrder: true }) tags = new Collection<Tag>(this);
}
