import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ inheritance: 'tpt' })
class Media {
  @PrimaryKey() id!: number;
  @Property() title!: string;
}

@Entity()
class Film extends Media {
  @Property() minutes!: number;
}
