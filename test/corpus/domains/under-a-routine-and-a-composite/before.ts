import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'email' }) name!: string;
  @Property() size!: number;
  @Property({ columnType: 'contact', nullable: true }) contact?: object;
}

@Entity({ view: true, expression: 'select id, is_mail(name) as ok from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
