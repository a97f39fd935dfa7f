import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ inheritance: 'tpt' })
class Media {
  @PrimaryKey() id!: number;
}

@Entity()
class Film extends Media {
  @Property({ nullable: true }) subtitle?: string;
}
