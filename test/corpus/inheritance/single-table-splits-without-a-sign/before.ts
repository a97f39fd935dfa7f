import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Media {
  @PrimaryKey() id!: number;
}

@Entity()
class Film extends Media {
  @Property({ nullable: true }) subtitle?: string;
}
