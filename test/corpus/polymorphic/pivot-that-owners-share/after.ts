import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey() id!: number;
}

@Entity()
class Post {
  @PrimaryKey() id!: number;
  @ManyToMany(() => Tag, undefined, { pivotTable: 'taggables', discriminator: 'taggable', index: true })
  tags = new Collection<Tag>(this);
}

@Entity({ tableName: 'clips' })
class Video {
  @PrimaryKey() id!: number;
  @ManyToMany(() => Tag, undefined, { pivotTable: 'taggables', discriminator: 'taggable', index: true })
  tags = new Collection<Tag>(this);
  @ManyToMany(() => Tag, undefined, { discriminator: 'owner', fixedOrder: true })
  labels = new Collection<Tag>(this);
}
